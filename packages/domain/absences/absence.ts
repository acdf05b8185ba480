import { addDays, type CivilDate } from '../calendar/index.ts';

/** An agent who is away, both days included, and who sees to their dossiers meanwhile. Nothing is reassigned. */
export type Absence = {
  readonly agentId: string;
  readonly replacedById: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
};

/** Why an absence cannot be noted. */
export const absenceRefusals = [
  'endsBeforeItBegins',
  'isOver',
  'replacedByThemselves',
  'overlapsAnother',
  'nobodyIsLeft',
] as const;
export type AbsenceRefusal = (typeof absenceRefusals)[number];

/**
 * Why an absence cannot stand beside those already noted; null when it can. Whoever replaces may be away too: who
 * replaces them takes over both, as long as the chain ends with somebody who is there.
 */
export const refusalOfAbsence = (
  absence: Absence,
  others: readonly Absence[],
  today: CivilDate,
): AbsenceRefusal | null => {
  const { agentId, replacedById, from, to } = absence;
  if (to < from) return 'endsBeforeItBegins';
  if (to < today) return 'isOver';
  if (replacedById === agentId) return 'replacedByThemselves';
  const meanwhile = others.filter((other) => other.from <= to && from <= other.to);
  if (meanwhile.some((other) => other.agentId === agentId)) return 'overlapsAnother';
  const all = [...meanwhile, absence];
  return daysOfChange(absence, meanwhile).some((day) => standInOn(all, agentId, day) === null) ? 'nobodyIsLeft' : null;
};

/** Between two of these days, the same people are away. */
const daysOfChange = ({ from, to }: Absence, meanwhile: readonly Absence[]): readonly CivilDate[] => [
  from,
  ...meanwhile.flatMap((other) => [other.from, addDays(other.to, 1)]).filter((day) => from < day && day <= to),
];

/** Who sees to an agent's dossiers on a day: themselves when there, or the first of the chain who is; null when nobody is. */
export const standInOn = (absences: readonly Absence[], agentId: string, day: CivilDate): string | null => {
  const passed = new Set<string>();
  for (let who = agentId; !passed.has(who); ) {
    passed.add(who);
    const absence = absences.find((away) => away.agentId === who && away.from <= day && day <= away.to);
    if (absence === undefined) return who;
    who = absence.replacedById;
  }
  return null;
};

/** For whom an agent stands in on a day, each with their absence. */
export const stoodInFor = <Known extends Absence>(
  absences: readonly Known[],
  agentId: string,
  day: CivilDate,
): readonly Known[] =>
  absences.filter(
    (absence) =>
      absence.agentId !== agentId &&
      absence.from <= day &&
      day <= absence.to &&
      standInOn(absences, absence.agentId, day) === agentId,
  );
