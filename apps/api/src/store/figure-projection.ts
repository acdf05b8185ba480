import {
  type Detour,
  detoursOf,
  type Effect,
  type Spell,
  type Stay,
  spellsOf,
  staysOf,
} from '@parcours/domain/statistics';
import type { Prisma } from '../database/generated/client.ts';
import { midnightOf } from './civil-day.ts';

type OfOneDossier<Row> = Omit<Row, 'dossierId'>;

/** What the database keeps of a history so that figures as of any day are read at once. */
export type FigureProjection = {
  readonly visits: readonly OfOneDossier<Prisma.StageVisitCreateManyInput>[];
  readonly currentSpell: OfOneDossier<Prisma.CurrentSpellCreateManyInput>;
  readonly pastSpells: readonly OfOneDossier<Prisma.PastSpellCreateManyInput>[];
  readonly detours: readonly OfOneDossier<Prisma.DetourCreateManyInput>[];
};

/** @throws Error when nothing of the history stands */
export const projectFigures = (effects: readonly Effect[]): FigureProjection => {
  const spells = spellsOf(effects);
  const [first, current] = [spells[0], spells.at(-1)];
  if (first === undefined || current === undefined) throw new Error('a history begins with a dated first contact');
  const firstContactDay = midnightOf(first.from);
  return {
    visits: staysOf(effects).map(visitRow),
    currentSpell: { ...spellColumns(current), firstContactDay },
    pastSpells: spells.flatMap((spell, index) =>
      spell.until === null
        ? []
        : [{ ordinal: index + 1, untilDay: midnightOf(spell.until), ...spellColumns(spell), firstContactDay }],
    ),
    detours: detoursOf(effects).map(detourRow),
  };
};

const visitRow = ({ enteredDay, leftDay, visitedAgainDay, ...stay }: Stay, index: number) => ({
  ordinal: index + 1,
  ...stay,
  enteredDay: midnightOf(enteredDay),
  leftDay: leftDay === null ? null : midnightOf(leftDay),
  visitedAgainDay: visitedAgainDay === null ? null : midnightOf(visitedAgainDay),
});

const spellColumns = ({
  from,
  state,
  stage,
  furthest,
  waitingFor,
  turn,
  appointmentOn,
  end,
  isDated,
  isStartDated,
  settledOn,
  ownerDays,
  repaymentDays,
  uncountedSpells,
  impliedMilestones,
  walked,
}: Spell) => ({
  fromDay: midnightOf(from),
  state,
  stage,
  furthest,
  waitingFor,
  turn,
  appointmentDay: appointmentOn === null ? null : midnightOf(appointmentOn),
  endKind: end?.kind ?? null,
  mainReason: end?.mainReason ?? null,
  isDated,
  isStartDated,
  settledDay: settledOn === null ? null : midnightOf(settledOn),
  townDays: ownerDays.town,
  personDays: ownerDays.person,
  lenderDays: ownerDays.lender,
  departmentDays: ownerDays.department,
  repaymentDays,
  uncountedSpells,
  impliedMilestones,
  walked,
});

const detourRow = ({ kind, seenFrom, from, until, isDated }: Detour, index: number) => ({
  ordinal: index + 1,
  kind,
  seenFromDay: midnightOf(seenFrom),
  fromDay: midnightOf(from),
  untilDay: until === null ? null : midnightOf(until),
  isDated,
});
