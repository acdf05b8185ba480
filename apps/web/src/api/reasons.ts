import { type ListedReasonView, reasonEndpoints } from '@parcours/contracts';
import type { EndKind } from '@parcours/domain/path';
import { type GroundedAct, programGrounds, programReasons } from '@parcours/domain/reasons';
import { groundLabel, reasonLabel } from '@parcours/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';

const reasonsQuery = queryOptions({
  queryKey: ['reasons'],
  queryFn: ({ signal }) => call(reasonEndpoints.readReasons, {}, signal),
});

type ReasonOption = { readonly code: string; readonly label: string; readonly countsAs: ListedReasonView['countsAs'] };

/** The reasons to choose from for an end, « autre motif » last; those of the program while the town's list is on its way. */
export const useReasons = (kind: EndKind): readonly ReasonOption[] => {
  const { data } = useQuery(reasonsQuery);
  const offered = (data?.reasons ?? programReasons).filter(({ end, isWithdrawn }) => end === kind && !isWithdrawn);
  return offered
    .map(({ code, countsAs, label }) => ({ code, countsAs, label: reasonLabel(kind, code, label) }))
    .toSorted(otherLast);
};

/** What the town calls a reason today, with or without the end that it explains, and whether it is still to choose. */
export const useReasonList = () => {
  const { data } = useQuery(reasonsQuery);
  const list = data?.reasons ?? programReasons;
  return {
    labelOf: (end: EndKind | undefined, code: string): string => {
      const known = list.find((each) => each.code === code && (end ?? each.end) === each.end);
      return known === undefined
        ? reasonLabel(end ?? 'administrative', code)
        : reasonLabel(known.end, code, known.label);
    },
    isOffered: (end: EndKind, code: string): boolean =>
      !list.some((each) => each.end === end && each.code === code && each.isWithdrawn),
  };
};

type GroundOption = Pick<ReasonOption, 'code' | 'label'>;

/** The grounds to choose from for an act, those of the program while the town's list is on its way. */
export const useGrounds = (act: GroundedAct): readonly GroundOption[] => {
  const { data } = useQuery(reasonsQuery);
  return (data?.grounds ?? programGrounds)
    .filter((each) => each.act === act && !each.isWithdrawn)
    .map(({ code, label }) => ({ code, label: groundLabel(act, code, label) }))
    .toSorted(otherLast);
};

/** « Autre motif » last. */
const otherLast = (one: GroundOption, other: GroundOption): number =>
  Number(one.code === 'other') - Number(other.code === 'other');
