import type { DossierFilters } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { type Milestone, milestones, rankOf } from '@parcours/domain/path';
import { type Sought, soughtIn } from '@parcours/domain/text';
import { Prisma } from '../database/generated/client.ts';
import type { Caller } from '../http/handler.ts';
import { turnOn } from '../store/waiting.ts';
import { readStoodInFor } from './absences/absences.ts';
import type { DossierDependencies } from './dependencies.ts';
import { historyConditionsOf } from './filter-by-history.ts';
import { given } from './given.ts';
import { seesIdentity, type Viewer } from './summary.ts';

/** Who looks, with the accounts whose dossiers are theirs today. */
export type ListViewer = Viewer & { readonly mine: string[] };

/** Reads who stands in for whom only where a filter asks for it. */
export const readListViewer = async (
  { prisma, now }: DossierDependencies,
  { agent }: DossierFilters,
  { roles, accountId }: Caller,
): Promise<ListViewer> => {
  const today = parisDay(now());
  const stoodInFor = agent === 'mine' ? await readStoodInFor(prisma, accountId, today) : [];
  return { roles, today, mine: [accountId, ...stoodInFor.map((absence) => absence.agent.id)] };
};

/** The conditions of a filter on `dossier d` joined to `person p`; always at least one. */
export const whereOf = (filters: DossierFilters, viewer: ListViewer): Prisma.Sql =>
  Prisma.join(conditionsOf(filters, viewer), ' AND ');

export const conditionsOf = (filters: DossierFilters, viewer: ListViewer): Prisma.Sql[] => [
  Prisma.sql`TRUE`,
  ...given(filters.state, (state) => Prisma.sql`d.state = ${state}::"State"`),
  ...given(filters.stage, (stage) => Prisma.sql`d.stage = ${stage}::"Stage"`),
  ...given(filters.turn, (turn) => Prisma.sql`(${turnOn(viewer.today)}) = ${turn}::"Owner"`),
  ...given(filters.agent, (agent) => agentCondition(agent, viewer)),
  ...given(filters.channel, (channel) => Prisma.sql`d.channel = ${channel}::"Channel"`),
  ...given(filters.association, associationCondition),
  ...given(filters.project, (project) => Prisma.sql`d.project = ${project}::"Project"`),
  ...given(filters.from, (from) => Prisma.sql`d.first_contact_day >= ${from}::date`),
  ...given(filters.to, (to) => Prisma.sql`d.first_contact_day <= ${to}::date`),
  ...given(filters.furthest, (milestone) => Prisma.sql`d.furthest = ${milestone}::"Milestone"`),
  ...given(filters.reached, (milestone) => furthestAmong(milestones.slice(rankOf(milestone)))),
  ...given(filters.notReached, (milestone) => furthestAmong(milestones.slice(0, rankOf(milestone)))),
  ...given(filters.end, (end) => Prisma.sql`d.end_kind = ${end}::"EndKind"`),
  ...given(filters.reason, (reason) => Prisma.sql`d.main_reason = ${reason}`),
  ...(filters.counted ? [Prisma.sql`d.end_kind IS DISTINCT FROM 'administrative'`] : []),
  ...(filters.imprecise ? [Prisma.sql`length(d.first_contact_on) < 10`] : []),
  ...historyConditionsOf(filters),
  ...textConditions(filters.text, viewer),
];

const agentCondition = (agent: string, { mine }: ListViewer): Prisma.Sql => {
  if (agent === 'nobody') return Prisma.sql`d.agent_id IS NULL`;
  return agent === 'mine' ? Prisma.sql`d.agent_id = ANY(${mine})` : Prisma.sql`d.agent_id = ${agent}`;
};

const associationCondition = (association: string): Prisma.Sql =>
  association === 'unnamed'
    ? Prisma.sql`(d.channel = 'association' AND d.association IS NULL)`
    : Prisma.sql`d.association = ${association}`;

const furthestAmong = (among: Milestone[]): Prisma.Sql => Prisma.sql`d.furthest = ANY(${among}::"Milestone"[])`;

/** Every word and number must be found; signs between them say nothing, and a text of signs alone finds nothing. */
const textConditions = (text: string | undefined, viewer: Viewer): Prisma.Sql[] =>
  soughtIn(text ?? '')?.map((part) =>
    part.kind === 'word' ? wordCondition(part.text, viewer) : numberCondition(part, viewer),
  ) ?? [Prisma.sql`FALSE`];

/** In a name or an e-mail address, for those who see identities. */
const wordCondition = (word: string, viewer: Viewer): Prisma.Sql =>
  seesIdentity(viewer.roles) ? Prisma.sql`p.search_text LIKE ${`%${word}%`}` : Prisma.sql`FALSE`;

/** In the reference or, for those who see identities, in the telephone. */
const numberCondition = (
  { inReference, inTelephone }: Extract<Sought, { kind: 'number' }>,
  viewer: Viewer,
): Prisma.Sql => {
  const isInReference = Prisma.sql`d.reference LIKE ${`%${inReference}%`}`;
  return seesIdentity(viewer.roles)
    ? Prisma.sql`(${isInReference} OR p.search_text LIKE ${`%${inTelephone}%`})`
    : isInReference;
};
