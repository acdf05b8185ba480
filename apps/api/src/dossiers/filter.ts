import type { DossierFilters } from '@parcours/contracts';
import { milestones, rankOf } from '@parcours/domain/path';
import { Prisma } from '../database/generated/client.ts';
import { searchable } from '../store/searchable.ts';
import { seesIdentity, type Viewer } from './summary.ts';

/**
 * Whose turn it is on a day, in SQL: the same rule as the domain's `waitingOn`, for filters and counts.
 * The day after an appointment it is the town's turn to say what happened.
 */
export const turnOn = (today: string): Prisma.Sql => Prisma.sql`
  CASE WHEN d.waiting_for = 'appointment' AND d.appointment_on < ${today}::date THEN 'town'::"Owner" ELSE d.turn END`;

/** The conditions of a filter on `dossier d` joined to `person p`; always at least one. */
export const whereOf = (filters: DossierFilters, viewer: Viewer): Prisma.Sql =>
  Prisma.join(conditionsOf(filters, viewer), ' AND ');

export const conditionsOf = (filters: DossierFilters, viewer: Viewer): Prisma.Sql[] => [
  Prisma.sql`TRUE`,
  ...given(filters.state, (state) => Prisma.sql`d.state = ${state}::"State"`),
  ...given(filters.stage, (stage) => Prisma.sql`d.stage = ${stage}::"Stage"`),
  ...given(filters.turn, (turn) => Prisma.sql`(${turnOn(viewer.today)}) = ${turn}::"Owner"`),
  ...given(filters.agent, (agent) =>
    agent === 'nobody' ? Prisma.sql`d.agent_id IS NULL` : Prisma.sql`d.agent_id = ${agent}`,
  ),
  ...given(filters.channel, (channel) => Prisma.sql`d.channel = ${channel}::"Channel"`),
  ...given(filters.project, (project) => Prisma.sql`d.project = ${project}::"Project"`),
  ...given(filters.from, (from) => Prisma.sql`d.first_contact_day >= ${from}::date`),
  ...given(filters.to, (to) => Prisma.sql`d.first_contact_day <= ${to}::date`),
  ...given(filters.furthest, (milestone) => Prisma.sql`d.furthest = ${milestone}::"Milestone"`),
  ...given(filters.reached, (milestone) => {
    const reached = milestones.slice(rankOf(milestone));
    return Prisma.sql`d.furthest = ANY(${reached}::"Milestone"[])`;
  }),
  ...given(filters.end, (end) => Prisma.sql`d.end_kind = ${end}::"EndKind"`),
  ...given(filters.reason, (reason) => Prisma.sql`d.main_reason = ${reason}`),
  ...(filters.counted ? [Prisma.sql`d.end_kind IS DISTINCT FROM 'administrative'`] : []),
  ...textConditions(filters.text, viewer),
];

const given = <Value>(value: Value | undefined, condition: (value: Value) => Prisma.Sql): Prisma.Sql[] =>
  value === undefined ? [] : [condition(value)];

/** Every word must be found, in the reference or, for those who see identities, in the name, telephone or e-mail. */
const textConditions = (text: string | undefined, viewer: Viewer): Prisma.Sql[] =>
  (text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const inReference = Prisma.sql`d.reference LIKE ${`%${likeLiteral(word)}%`}`;
      const sought = `%${likeLiteral(searchable(word))}%`;
      return seesIdentity(viewer.roles) ? Prisma.sql`(${inReference} OR p.search_text LIKE ${sought})` : inReference;
    });

const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
