import { type EndKind, endKinds, type Milestone, rankOf, reasons } from '../../path/index.ts';
import { countedOutcomes, type OutcomeCount } from './outcome-count.ts';

/** Dossiers lost after one milestone, by who ended them and for which main reason. */
export type Loss = {
  readonly furthest: Milestone;
  readonly end: EndKind;
  /** Of the town's list. */
  readonly reason: string;
  /** The program's reason that it counts as; left out: itself. */
  readonly countsAs?: string | undefined;
  /** What the town calls it today; left out: as the program says. */
  readonly name?: string | undefined;
  readonly dossiers: number;
};

/**
 * The loss table, largest first, then in the order of the path and of the lists. It sums to the losses of the funnel:
 * a redirection and someone who only wanted information are in it, administrative ends are not.
 * @throws RangeError as `funnel` does
 */
export const losses = (counts: readonly OutcomeCount[]): readonly Loss[] => {
  const table = new Map<string, Loss>();
  for (const { furthest, end, dossiers } of countedOutcomes(counts)) {
    if (end === null || dossiers === 0) continue;
    const key = `${furthest} ${end.kind} ${end.mainReason}`;
    const already = table.get(key)?.dossiers ?? 0;
    table.set(key, {
      furthest,
      end: end.kind,
      reason: end.mainReason,
      dossiers: already + dossiers,
      ...ofTheTown(end),
    });
  }
  return [...table.values()].sort(byCountThenPath);
};

const ofTheTown = ({ mainReason, countsAs, name }: NonNullable<ReturnType<typeof countedOutcomes>[number]['end']>) => ({
  ...(countsAs === null || countsAs === mainReason ? {} : { countsAs }),
  ...(name === null ? {} : { name }),
});

const byCountThenPath = (one: Loss, other: Loss): number =>
  other.dossiers - one.dossiers ||
  rankOf(one.furthest) - rankOf(other.furthest) ||
  endKinds.indexOf(one.end) - endKinds.indexOf(other.end) ||
  placeOf(one.reason) - placeOf(other.reason) ||
  (one.reason < other.reason ? -1 : 1);

/** The town's own reasons come after the program's. */
const placeOf = (code: string): number => {
  const known: readonly string[] = reasons;
  const place = known.indexOf(code);
  return place === -1 ? reasons.length : place;
};
