import { type CivilDate, daysBetween } from '../../calendar/index.ts';
import type { Stage, StageVisit } from '../../path/index.ts';
import type { Effect } from './taking-effect.ts';

/** A visit of a stage, with what figures add to it: the visits of the same stage before it. */
export type Stay = StageVisit & {
  /** From which day on figures see the visit, and its end; null while it lasts. */
  readonly enteredDay: CivilDate;
  readonly leftDay: CivilDate | null;
  /** When the same stage is visited again, figures read that visit instead; null when it is the last one. */
  readonly visitedAgainDay: CivilDate | null;
  /** From 1, among the visits of this stage. */
  readonly number: number;
  /** Days of the visits of this stage before it. */
  readonly daysBefore: number;
  /** Whether the days so far can be counted: this visit and those before began, and the latter ended, on known days. */
  readonly isStartDated: boolean;
  /** Whether they can be counted up to its end; false while it lasts. */
  readonly isEndDated: boolean;
};

/** Every visit of a stage, in order, as `Position` has them. */
export const staysOf = (effects: readonly Effect[]): readonly Stay[] => {
  const visits = effects.at(-1)?.position.visits ?? [];
  const dated = visits.map((visit, index) => datesOf(visit, index, effects));
  const stays: Stay[] = [];
  const earlier = new Map<Stage, Stay>();
  for (const [index, visit] of visits.entries()) {
    const dates = dated[index];
    if (dates === undefined) continue;
    const before = earlier.get(visit.stage);
    const again = dated.findIndex((_, later) => later > index && visits[later]?.stage === visit.stage);
    const stay = {
      ...visit,
      enteredDay: dates.enteredDay,
      leftDay: dates.leftDay,
      visitedAgainDay: dated[again]?.enteredDay ?? null,
      number: (before?.number ?? 0) + 1,
      daysBefore: before === undefined ? 0 : before.daysBefore + daysIn(before),
      isStartDated: dates.isStartDated && (before?.isEndDated ?? true),
      isEndDated: dates.isStartDated && dates.isEndDated && (before?.isEndDated ?? true),
    };
    earlier.set(visit.stage, stay);
    stays.push(stay);
  }
  return stays;
};

const daysIn = ({ enteredDay, leftDay }: Stay): number => (leftDay === null ? 0 : daysBetween(enteredDay, leftDay));

type Dates = Pick<Stay, 'enteredDay' | 'leftDay' | 'isStartDated' | 'isEndDated'>;

/** The line that made the visit begin, and the one that ended it: the first after which there are so many. */
const datesOf = (visit: StageVisit, index: number, effects: readonly Effect[]): Dates | undefined => {
  const began = effects.find(({ position }) => position.visits.length > index);
  const ended = effects.find(({ position }) => position.visits[index]?.isOver);
  if (began === undefined) return undefined;
  return {
    enteredDay: began.day,
    leftDay: ended?.day ?? null,
    isStartDated: began.isDated && visit.enteredOn !== null,
    isEndDated: ended?.isDated === true && visit.leftOn !== null,
  };
};
