import type { RequestIdentity } from './request.ts';

/** Requests that are known already, to be found again by what they say; `Where` says where each is. */
export type KnownRequests<Where> = {
  readonly add: (request: RequestIdentity, where: Where) => void;
  /** The very same request. */
  readonly findSame: (request: RequestIdentity) => Where | null;
  /** The same request told differently, such as one that has moved on since. */
  readonly findTwin: (request: RequestIdentity) => Where | null;
};

type Known<Where> = { readonly request: RequestIdentity; readonly where: Where };

export const createKnownRequests = <Where>(): KnownRequests<Where> => {
  const byFingerprint = new Map<string, Where>();
  const byNumber = new Map<string, Known<Where>[]>();
  const byPerson = new Map<string, Known<Where>[]>();
  return {
    add: (request, where) => {
      byFingerprint.set(request.fingerprint, where);
      if (request.number !== null) append(byNumber, request.number, { request, where });
      append(byPerson, personKey(request), { request, where });
    },
    findSame: ({ fingerprint }) => byFingerprint.get(fingerprint) ?? null,
    findTwin: (request) =>
      (request.number === null ? undefined : byNumber.get(request.number))?.find((known) =>
        isSamePersonOrDay(known.request, request),
      )?.where ??
      byPerson.get(personKey(request))?.find((known) => isUnnumbered(known.request, request))?.where ??
      null,
  };
};

const append = <Item>(lists: Map<string, Item[]>, key: string, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

const personKey = ({ name, firstContactOn }: RequestIdentity): string => `${firstContactOn} ${name}`;

/** A number alone tells nothing: many registers start again from 1 every year. */
const isSamePersonOrDay = (one: RequestIdentity, other: RequestIdentity): boolean =>
  one.lastName === other.lastName || one.firstContactOn === other.firstContactOn;

/** Two numbers that differ are two requests, even of one person on one day. */
const isUnnumbered = (one: RequestIdentity, other: RequestIdentity): boolean =>
  one.number === null || other.number === null;
