import { type End, type ListedName, type Reason, reasonsByEnd } from '../path/index.ts';
import { type ListedReason, listedEnds } from './list.ts';

/** An end as somebody chose it: with codes of the list. */
export type ChosenEnd<Kind extends End['kind'] = End['kind']> = Omit<
  End,
  'kind' | 'mainReason' | 'otherReasons' | 'listed'
> & {
  readonly kind: Kind;
  readonly mainReason: string;
  readonly otherReasons: readonly string[];
};

/** The codes that the list does not offer. */
export type NotListed = { readonly isListed: false; readonly codes: readonly string[] };
export type Listed<Kind extends End['kind']> = {
  readonly isListed: true;
  readonly end: End & { readonly kind: Kind };
};

/**
 * The end to record: what its reasons count as, and what the list calls them that day. An end that has no list (mere
 * information, administrative) is taken as it is when the program knows its reasons.
 */
export const listedEndOf = <Kind extends End['kind']>(
  { kind, mainReason, otherReasons, text, redirectedTo }: ChosenEnd<Kind>,
  list: readonly ListedReason[],
): Listed<Kind> | NotListed => {
  const offered = new Map(offeredFor(kind, list).map((each) => [each.code, each]));
  const main = offered.get(mainReason);
  const others = otherReasons.flatMap((code) => offered.get(code) ?? []);
  const codes = [mainReason, ...otherReasons].filter((code) => !offered.has(code));
  if (main === undefined || codes.length > 0) return { isListed: false, codes };
  const named = others.filter(({ label }) => label !== null);
  const listed = { main: nameOf(main), others: named.flatMap((other) => nameOf(other) ?? []) };
  return {
    isListed: true,
    end: {
      kind,
      mainReason: main.countsAs,
      otherReasons: others.filter(({ label }) => label === null).map(({ countsAs }) => countsAs),
      text,
      redirectedTo,
      ...(listed.main !== null || listed.others.length > 0 ? { listed } : {}),
    },
  };
};

type Offered = Pick<ListedReason, 'code' | 'countsAs' | 'label'>;

const offeredFor = (kind: End['kind'], list: readonly ListedReason[]): readonly Offered[] => {
  if (listedEnds.some((end) => end === kind))
    return list.filter(({ end, isWithdrawn }) => end === kind && !isWithdrawn);
  const fixed: readonly Reason[] = reasonsByEnd[kind];
  return fixed.map((code) => ({ code, countsAs: code, label: null }));
};

const nameOf = ({ code, label }: Offered): ListedName | null => (label === null ? null : { code, label });
