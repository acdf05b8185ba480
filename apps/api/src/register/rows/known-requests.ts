import type { RequestIdentity } from './request.ts';

/** Requests that are known already, to be found again by what they say; `Where` says where each is. */
export type KnownRequests<Where> = {
  readonly add: (request: RequestIdentity, where: Where) => void;
  /** The very same request. */
  readonly findSame: (request: RequestIdentity) => Where | null;
  /** The same request told differently, such as one that has moved on since. */
  readonly findTwin: (request: RequestIdentity) => Where | null;
};

export const createKnownRequests = <Where>(): KnownRequests<Where> => {
  const byFingerprint = new Map<string, Where>();
  const twins = new Map<string, Where>();
  return {
    add: (request, where) => {
      byFingerprint.set(request.fingerprint, where);
      for (const key of keysOf(request)) if (!twins.has(key)) twins.set(key, where);
    },
    findSame: ({ fingerprint }) => byFingerprint.get(fingerprint) ?? null,
    findTwin: (request) => {
      const key = twinKeysOf(request).find((sought) => twins.has(sought));
      return key === undefined ? null : (twins.get(key) ?? null);
    },
  };
};

const keyOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

/** A number alone tells nothing: many registers start again from 1 every year. */
const numberKeysOf = ({ number, name, firstContactOn }: RequestIdentity): readonly string[] =>
  number === null
    ? []
    : [keyOf('name', number, name, firstContactOn.slice(0, 4)), keyOf('day', number, firstContactOn)];

/** What a request is found by. */
const keysOf = (request: RequestIdentity): readonly string[] => {
  const { number, name, firstContactOn } = request;
  return [
    ...numberKeysOf(request),
    keyOf('anybody', name, firstContactOn),
    ...(number === null ? [keyOf('unnumbered', name, firstContactOn)] : []),
  ];
};

/** What its twins are found by: two numbers that differ are two requests, even of one person on one day. */
const twinKeysOf = (request: RequestIdentity): readonly string[] => {
  const { number, name, firstContactOn } = request;
  return [...numberKeysOf(request), keyOf(number === null ? 'anybody' : 'unnumbered', name, firstContactOn)];
};
