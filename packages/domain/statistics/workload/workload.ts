import { addDays, type CivilDate, civilDateOf, daysBetween } from '../../calendar/index.ts';
import { type Stage, stages } from '../../path/index.ts';

/** Days since the first contact from which each band but the first begins. */
export const ageBandStarts = [30, 90, 180] as const;
export const ageBands = ['underOneMonth', 'underThreeMonths', 'underSixMonths', 'older'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Open dossiers of one agent in one stage, as old. Several rows may say the same. */
export type OpenCount = {
  /** Null: nobody accompanies them. */
  readonly agentId: string | null;
  readonly stage: Stage;
  readonly band: AgeBand;
  readonly dossiers: number;
};

/** What an agent has before them: how many, never how well. */
export type AgentLoad = {
  readonly agentId: string | null;
  readonly open: number;
  readonly stages: Readonly<Record<Stage, number>>;
};

export type StageLoad = {
  readonly stage: Stage;
  readonly open: number;
  readonly ages: Readonly<Record<AgeBand, number>>;
};

/** Open dossiers by agent and by stage: both add up to all of them. Agents in the order given, then nobody. */
export const loadsOf = (
  counts: readonly OpenCount[],
  agentIds: readonly string[],
): { readonly open: number; readonly agents: readonly AgentLoad[]; readonly stages: readonly StageLoad[] } => {
  const others = counts.flatMap(({ agentId }) => (agentId === null || agentIds.includes(agentId) ? [] : [agentId]));
  const nobody = counts.some(({ agentId, dossiers }) => agentId === null && dossiers > 0) ? [null] : [];
  return {
    open: sumOf(counts),
    agents: [...agentIds, ...new Set(others), ...nobody].map((agentId) => {
      const own = counts.filter((count) => count.agentId === agentId);
      return {
        agentId,
        open: sumOf(own),
        stages: recordOf(stages, (stage) => own.filter((one) => one.stage === stage)),
      };
    }),
    stages: stages.map((stage) => {
      const own = counts.filter((count) => count.stage === stage);
      return { stage, open: sumOf(own), ages: recordOf(ageBands, (band) => own.filter((one) => one.band === band)) };
    }),
  };
};

/** Dossiers of one day. */
export type DayCount = { readonly day: CivilDate; readonly arrivals: number; readonly ends: number };
export type Week = { readonly monday: CivilDate; readonly arrivals: number; readonly ends: number };

/** The Monday of the week of a day. */
const mondayOf = (day: CivilDate): CivilDate => addDays(day, -(daysBetween(aMonday, day) % 7));
const aMonday = civilDateOf('1900-01-01');

/** So many weeks, the last one that of the day; those in which nothing came or ended too. */
export const weeksOf = (counts: readonly DayCount[], day: CivilDate, howMany: number): readonly Week[] =>
  Array.from({ length: howMany }, (_, index) => {
    const monday = addDays(mondayOf(day), 7 * (index + 1 - howMany));
    const own = counts.filter((count) => mondayOf(count.day) === monday);
    return {
      monday,
      arrivals: own.reduce((sum, { arrivals }) => sum + arrivals, 0),
      ends: own.reduce((sum, { ends }) => sum + ends, 0),
    };
  });

const sumOf = (counts: readonly OpenCount[]): number => counts.reduce((sum, { dossiers }) => sum + dossiers, 0);

const recordOf = <Name extends string>(
  names: readonly Name[],
  rowsOf: (name: Name) => readonly OpenCount[],
): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name) => [name, sumOf(rowsOf(name))])) as Record<Name, number>;
