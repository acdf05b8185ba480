import type { endpoints, FoundDossier, Replied } from '@parcours/contracts';
import { type CivilDate, civilDateOf, parisDay } from '@parcours/domain/calendar';
import type { Stage, State } from '@parcours/domain/path';
import type { Project } from '@parcours/domain/request';
import { matchReasonsOf, type Sought, soughtIn } from '@parcours/domain/text';
import { Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { seesIdentity } from '../summary.ts';
import { dossiersWith, peopleWith, readVariants, type SoughtNumber, type SoughtWord } from './sources.ts';
import { isFoundBySupplier } from './suppliers.ts';

/** As many as one looks through before typing one more letter. */
const most = 12;
/** Of so many people with one name, the first are looked at: the next word typed finds the others. */
const mostPeople = 60;

type Row = {
  readonly id: string;
  readonly reference: string;
  readonly lastName: string;
  readonly firstName: string | null;
  readonly telephone: string | null;
  readonly secondTelephone: string | null;
  readonly email: string | null;
  readonly suppliers: readonly string[];
  readonly town: string | null;
  readonly agent: string | null;
  readonly state: State;
  readonly stage: Stage;
  readonly project: Project;
  readonly appointmentOn: string | null;
  readonly appointmentTime: string | null;
};

/**
 * Dossiers that answer every part of what is typed, best first: those that hold it as typed, then, where these are
 * few, those whose words are almost the same. People come before suppliers.
 */
export const searchDossiers = async (
  { prisma, now }: DossierDependencies,
  { text, caller }: { readonly text: string; readonly caller: Caller },
): Promise<Replied<(typeof endpoints)['searchDossiers']>> => {
  const sought = soughtIn(text) ?? [];
  const viewer = { roles: caller.roles, today: parisDay(now()) };
  const byIdentity = seesIdentity(viewer.roles) || viewer.roles.includes('frontDesk');
  // A supplier may be somebody who sells a car: for those who accompany only.
  const bySupplier = viewer.roles.includes('agent');
  const words = sought.flatMap((part) => (part.kind === 'word' ? [part.text] : []));
  const numbers = sought.filter((part) => part.kind === 'number');
  if (sought.length === 0 || (words.length > 0 && !byIdentity)) return { found: [] };
  const readMore = async (found: readonly Row[], words: readonly SoughtWord[]): Promise<readonly Row[]> => {
    const reading = { words, numbers, byIdentity };
    const without = (some: readonly Row[]) => some.map(({ id }) => id);
    const more = [...found, ...(await readFound(prisma, { ...reading, by: 'person', without: without(found) }))];
    if (!bySupplier || words.length === 0 || more.length >= most) return more;
    return [...more, ...(await readFound(prisma, { ...reading, by: 'supplier', without: without(more) }))];
  };
  const exact = await readMore(
    [],
    words.map((typed) => ({ typed, variants: [typed] })),
  );
  const hasRoom = exact.length < most && words.length > 0;
  const near = hasRoom ? await Promise.all(words.map((word) => readVariants(prisma, word))) : [];
  const isNew = near.some(({ typed, variants }) => variants.some((variant) => variant !== typed));
  const found = isNew ? await readMore(exact, near) : exact;
  return { found: found.slice(0, most).map((row) => foundOf(row, { ...viewer, byIdentity, bySupplier, sought })) };
};

type Reading = {
  /** Whose names hold the words: people's alone, or suppliers' as well. */
  readonly by: 'person' | 'supplier';
  readonly words: readonly SoughtWord[];
  readonly numbers: readonly SoughtNumber[];
  readonly byIdentity: boolean;
  /** Found already. */
  readonly without: readonly string[];
};

const readFound = (
  prisma: Prisma.TransactionClient,
  { by, words, numbers, byIdentity, without }: Reading,
): Promise<readonly Row[]> => {
  const people =
    words.length === 0 || by === 'supplier'
      ? Prisma.sql`SELECT p.*, 0 AS score FROM person p`
      : peopleWith(words, numbers.length === 0 ? mostPeople : null);
  const conditions = [
    Prisma.sql`d.id <> ALL(${without}::uuid[])`,
    ...(by === 'supplier' ? [isFoundBySupplier(words)] : []),
    ...numbers.map((number) => Prisma.sql`d.id IN (${dossiersWith(number, byIdentity)})`),
  ];
  return prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.id, d.reference, p.last_name AS "lastName", p.first_name AS "firstName", p.telephone,
      p.second_telephone AS "secondTelephone", p.email, p.town, a.name AS agent, d.state, d.stage, d.project,
      CASE WHEN d.waiting_for = 'appointment' THEN d.appointment_on::text END AS "appointmentOn",
      d.appointment_time AS "appointmentTime",
      ARRAY(SELECT supplier_name FROM checklist WHERE dossier_id = d.id AND supplier_name IS NOT NULL
        UNION SELECT supplier_name FROM loan WHERE dossier_id = d.id AND supplier_name IS NOT NULL) AS suppliers
    FROM (${people}) p JOIN dossier d ON d.person_id = p.id LEFT JOIN user_account a ON a.id = d.agent_id
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY p.score DESC, d.state, d.last_recorded_at DESC, d.id
    LIMIT ${most}`);
};

type Seen = {
  readonly roles: Caller['roles'];
  readonly today: CivilDate;
  readonly byIdentity: boolean;
  readonly bySupplier: boolean;
  readonly sought: readonly Sought[];
};

const foundOf = (row: Row, { roles, today, byIdentity, bySupplier, sought }: Seen): FoundDossier => {
  const { id, reference, lastName, firstName, town, agent, state, stage, project, appointmentOn, appointmentTime } =
    row;
  const seesStanding = roles.includes('agent') || roles.includes('head');
  return {
    dossierId: id,
    reference,
    person: byIdentity ? { lastName, firstName, town } : null,
    agent,
    appointment:
      appointmentOn === null || appointmentOn < today
        ? null
        : { on: civilDateOf(appointmentOn), time: appointmentTime },
    standing: seesStanding ? { state, stage, project } : null,
    reasons: byIdentity
      ? matchReasonsOf({ ...row, suppliers: bySupplier ? row.suppliers : [] }, sought)
      : ['reference'],
  };
};
