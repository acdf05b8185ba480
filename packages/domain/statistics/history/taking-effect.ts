import { type CivilDate, earliestDay, isCivilDate } from '../../calendar/index.ts';
import { type HistoryEntry, type PathEvent, type Position, standingEntries, step } from '../../path/index.ts';

/** A line of a history with where the dossier stands after it. */
export type Effect = {
  readonly entry: HistoryEntry<PathEvent>;
  readonly position: Position;
  /**
   * From which day on figures see it: the first day it can have happened, and never before what it follows from.
   * What nobody knows the date of takes the day of what it follows from.
   */
  readonly day: CivilDate;
  /** Whether that day is known, so that time may be counted from it. */
  readonly isDated: boolean;
  /** Whether time may be counted up to it: dated, and no milestone in between is only implied. */
  readonly isDatedEnd: boolean;
};

/** Every line that stands, in order. Reading those up to a day gives what was so on that day. */
export const effectsOf = (history: readonly HistoryEntry[]): readonly Effect[] => {
  const effects: Effect[] = [];
  for (const entry of standingEntries(history)) {
    const before = effects.at(-1);
    const position = step(before?.position ?? null, entry);
    const earliest = entry.happenedOn === null ? null : earliestDay(entry.happenedOn);
    const day = latest(before?.day ?? null, earliest);
    if (day === null) continue;
    const isDated = entry.happenedOn !== null && isCivilDate(entry.happenedOn) && day === entry.happenedOn;
    const left = before === undefined ? undefined : position.visits[before.position.visits.length - 1];
    const isImpliedEnd = left?.isOver === true && left.leftOn === null;
    effects.push({ entry, position, day, isDated, isDatedEnd: isDated && !isImpliedEnd });
  }
  return effects;
};

const latest = (one: CivilDate | null, other: CivilDate | null): CivilDate | null => {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
};
