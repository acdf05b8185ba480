import type { endpoints, Received, Replied, SimilarPerson } from '@parcours/contracts';
import { type Describable, emailKey, likenessesBetween, nameKey, telephonesOf } from '@parcours/domain/person';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { dayOrNull } from '../store/situation.ts';
import { readFamilies } from './read-family.ts';

type Described = Received<(typeof endpoints)['findSimilarPeople']>['body'];
type Similar = Replied<(typeof endpoints)['findSimilarPeople']>;

type Row = Pick<SimilarPerson, 'dossierId' | 'reference' | 'lastName' | 'firstName' | 'town'> & {
  readonly personId: string;
  readonly bornOn: Date | null;
};

const most = 10;

/** People already known who may be the same one: name and birth date, telephone or e-mail, whatever case and accents. */
export const findSimilarPeople = (prisma: PrismaClient, described: Described): Promise<Similar> =>
  findAlike(prisma, [{ ...described, secondTelephone: null }], null);

/** Other people who may be the person of a dossier. @throws Failed `notFound` */
export const listSimilarPeople = async (prisma: PrismaClient, dossierId: string): Promise<Similar> => {
  const person = await prisma.person.findFirst({ where: { dossiers: { some: { id: dossierId } } } });
  if (person === null) throw new Failed({ code: 'notFound' });
  const records = (await readFamilies(prisma, [person.id])).get(person.id) ?? [];
  return findAlike(prisma, records, person.id);
};

/** By what any of their records says: a number given before two records became one still tells who they are. */
const findAlike = async (
  prisma: PrismaClient,
  described: readonly Describable[],
  exceptPersonId: string | null,
): Promise<Similar> => {
  const conditions = described.flatMap(conditionsOf);
  if (conditions.length === 0) return { people: [] };
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    WITH RECURSIVE alike AS (
      SELECT p.id, p.merged_into_id FROM person p WHERE ${Prisma.join(conditions, ' OR ')}
      UNION SELECT p.id, p.merged_into_id FROM person p JOIN alike ON p.id = alike.merged_into_id
    ) SELECT d.id AS "dossierId", d.reference, p.id AS "personId", p.last_name AS "lastName",
      p.first_name AS "firstName", p.born_on AS "bornOn", p.town
    FROM alike JOIN person p USING (id) JOIN dossier d ON d.person_id = p.id
    WHERE p.id IS DISTINCT FROM ${exceptPersonId}::uuid
    ORDER BY d.last_recorded_at DESC, d.id LIMIT 100`);
  const families = await readFamilies(
    prisma,
    rows.map(({ personId }) => personId),
  );
  const recordsOf = ({ personId }: Row) => families.get(personId) ?? [];
  const found = rows
    .map((row) => ({ row, likenesses: likenessesBetween(recordsOf(row), described) }))
    .filter(({ likenesses }) => likenesses.length > 0)
    .slice(0, most);
  const isAlike = (one: Row, other: Row): boolean =>
    one.personId !== other.personId && likenessesBetween(recordsOf(one), recordsOf(other)).length > 0;
  return {
    people: found.map(({ row, likenesses }) => {
      const { dossierId, reference, lastName, firstName, bornOn, town } = row;
      const shown = { dossierId, reference, lastName, firstName, bornOn: dayOrNull(bornOn), town };
      const alike = found.filter((other) => isAlike(row, other.row)).map((other) => other.row.dossierId);
      return { ...shown, likenesses: [...likenesses], alike };
    }),
  };
};

const conditionsOf = (described: Describable): readonly Prisma.Sql[] => {
  const email = emailKey(described);
  return [
    ...(described.bornOn === null
      ? []
      : [Prisma.sql`(p.sort_name = ${nameKey(described)} AND p.born_on = ${described.bornOn}::date)`]),
    ...telephonesOf(described).map((number) => Prisma.sql`p.search_text LIKE ${`%${number}%`}`),
    ...(email === null ? [] : [Prisma.sql`p.search_text LIKE ${`%${email}%`}`]),
  ];
};
