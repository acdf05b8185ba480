import type { endpoints, Received, Replied, SimilarPerson } from '@parcours/contracts';
import {
  type Describable,
  emailKey,
  isEnoughToMerge,
  likenessesBetween,
  nameKey,
  surenesses,
  surenessOf,
  telephonesOf,
} from '@parcours/domain/person';
import { searchable, shortestNearWord } from '@parcours/domain/text';
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

type Candidates = { readonly described: Describable; readonly exceptPersonId: string | null };

const most = 10;
/** The people whose names are nearest are compared letter by letter. */
const mostNear = 60;

/** People already known who may be the one described, the surest first: by name, telephone or e-mail, typing errors forgiven. */
export const findSimilarPeople = async (prisma: PrismaClient, described: Described): Promise<Similar> => {
  const wanted = { ...described, secondTelephone: null };
  const rows = [
    ...(await readAlike(prisma, conditionsOf(wanted), null)),
    ...(await readBornThatDay(prisma, { described: wanted, exceptPersonId: null })),
    ...(await readNamedNearly(prisma, wanted)),
  ];
  return similarOf(prisma, rows, [wanted]);
};

/** Other people who are likely to be the person of a dossier: enough to merge them. @throws Failed `notFound` */
export const listSimilarPeople = async (prisma: PrismaClient, dossierId: string): Promise<Similar> => {
  const person = await prisma.person.findFirst({ where: { dossiers: { some: { id: dossierId } } } });
  if (person === null) throw new Failed({ code: 'notFound' });
  const records = (await readFamilies(prisma, [person.id])).get(person.id) ?? [];
  // Not those who are named nearly the same alone, which is not enough.
  const rows = [
    readAlike(prisma, records.flatMap(conditionsOf), person.id),
    ...records.map((described) => readBornThatDay(prisma, { described, exceptPersonId: person.id })),
  ];
  const { people } = await similarOf(prisma, (await Promise.all(rows)).flat(), records);
  return { people: people.filter(({ likenesses }) => isEnoughToMerge(likenesses)) };
};

/** Found by any of the records that were merged: a number given before two of them became one still tells who they are. */
const readAlike = async (
  prisma: Prisma.TransactionClient,
  conditions: readonly Prisma.Sql[],
  exceptPersonId: string | null,
): Promise<readonly Row[]> =>
  conditions.length === 0
    ? []
    : prisma.$queryRaw<Row[]>(Prisma.sql`
    WITH RECURSIVE alike AS (
      SELECT p.id, p.merged_into_id FROM person p WHERE ${Prisma.join(conditions, ' OR ')}
      UNION SELECT p.id, p.merged_into_id FROM person p JOIN alike ON p.id = alike.merged_into_id
    ) SELECT d.id AS "dossierId", d.reference, p.id AS "personId", p.last_name AS "lastName",
      p.first_name AS "firstName", p.born_on AS "bornOn", p.town
    FROM alike JOIN person p USING (id) JOIN dossier d ON d.person_id = p.id
    WHERE p.id IS DISTINCT FROM ${exceptPersonId}::uuid
    ORDER BY d.last_recorded_at DESC, d.id LIMIT 100`);

/** People born the same day, of whom those with the nearest names: a typing error takes most of a short name's trigrams. */
const readBornThatDay = async (
  prisma: PrismaClient,
  { described, exceptPersonId }: Candidates,
): Promise<readonly Row[]> => {
  if (described.bornOn === null || searchable(described.lastName) === '') return [];
  const born = await prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT p.id FROM person p WHERE p.born_on = ${described.bornOn}::date
    ORDER BY similarity(${nameKey(described)}, p.sort_name) DESC, p.id LIMIT ${mostNear}`);
  if (born.length === 0) return [];
  return readAlike(prisma, [Prisma.sql`p.id = ANY(${born.map(({ id }) => id)}::uuid[])`], exceptPersonId);
};

/** People whose names look like these ones, by the trigram index of searching, whenever they were born. */
const readNamedNearly = async (prisma: PrismaClient, described: Describable): Promise<readonly Row[]> => {
  const names = [described.lastName, described.firstName ?? ''].map(searchable);
  if (names.includes('')) return [];
  const key = nameKey(described);
  const same = Prisma.sql`p.sort_name = ${key}`;
  // Short names are alike only when they are the same, and half the town begins like them.
  if (names.every(({ length }) => length < shortestNearWord)) return readAlike(prisma, [same], null);
  return prisma.$transaction(async (transaction) => {
    // A typing error in each long name leaves more than half of their trigrams; short names are found by the day of
    // birth. Holds to the end of the transaction.
    await transaction.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', '0.6', true)`;
    const near = await transaction.$queryRaw<{ id: string }[]>(Prisma.sql`
      SELECT p.id FROM person p WHERE ${key} <% p.search_text
      ORDER BY word_similarity(${key}, p.search_text) DESC, p.id LIMIT ${mostNear}`);
    return readAlike(transaction, [same, Prisma.sql`p.id = ANY(${near.map(({ id }) => id)}::uuid[])`], null);
  });
};

const similarOf = async (
  prisma: PrismaClient,
  rows: readonly Row[],
  described: readonly Describable[],
): Promise<Similar> => {
  const each = [...new Map(rows.map((row) => [row.dossierId, row])).values()];
  const families = await readFamilies(
    prisma,
    each.map(({ personId }) => personId),
  );
  const recordsOf = ({ personId }: Row) => families.get(personId) ?? [];
  const found = each
    .flatMap((row) => {
      const common = likenessesBetween(recordsOf(row), described);
      const sureness = surenessOf(common);
      return sureness === null ? [] : [{ row, likenesses: common, sureness }];
    })
    .toSorted((one, other) => surenesses.indexOf(one.sureness) - surenesses.indexOf(other.sureness))
    .slice(0, most);
  const isAlike = (one: Row, other: Row): boolean =>
    one.personId !== other.personId && isEnoughToMerge(likenessesBetween(recordsOf(one), recordsOf(other)));
  return {
    people: found.map(({ row, likenesses, sureness }) => {
      const { dossierId, reference, lastName, firstName, bornOn, town } = row;
      const shown = { dossierId, reference, lastName, firstName, bornOn: dayOrNull(bornOn), town };
      const alike = found.filter((other) => isAlike(row, other.row)).map((other) => other.row.dossierId);
      return { ...shown, likenesses: [...likenesses], sureness, alike };
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
