import type { endpoints, Received, Replied, SimilarPerson } from '@parcours/contracts';
import { type Describable, emailKey, likenessesOf, nameKey, telephonesOf } from '@parcours/domain/person';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { detailsOf } from '../store/person-details.ts';
import { dayOrNull } from '../store/situation.ts';

type Described = Received<(typeof endpoints)['findSimilarPeople']>['body'];
type Similar = Replied<(typeof endpoints)['findSimilarPeople']>;

type Row = Omit<Describable, 'bornOn'> &
  Pick<SimilarPerson, 'dossierId' | 'reference' | 'town'> & {
    readonly personId: string;
    readonly bornOn: Date | null;
  };

const most = 10;

/** People already known who may be the same one: name and birth date, telephone or e-mail, whatever case and accents. */
export const findSimilarPeople = (prisma: PrismaClient, described: Described): Promise<Similar> =>
  findAlike(prisma, { ...described, secondTelephone: null }, null);

/** Other records that may be the person of a dossier. @throws Failed `notFound` */
export const listSimilarPeople = async (prisma: PrismaClient, dossierId: string): Promise<Similar> => {
  const person = await prisma.person.findFirst({ where: { dossiers: { some: { id: dossierId } } } });
  if (person === null) throw new Failed({ code: 'notFound' });
  return findAlike(prisma, detailsOf(person), person.id);
};

const findAlike = async (
  prisma: PrismaClient,
  described: Describable,
  exceptPersonId: string | null,
): Promise<Similar> => {
  const email = emailKey(described);
  const conditions = [
    ...(described.bornOn === null
      ? []
      : [Prisma.sql`(p.sort_name = ${nameKey(described)} AND p.born_on = ${described.bornOn}::date)`]),
    ...telephonesOf(described).map((number) => Prisma.sql`p.search_text LIKE ${`%${number}%`}`),
    ...(email === null ? [] : [Prisma.sql`p.search_text LIKE ${`%${email}%`}`]),
  ];
  if (conditions.length === 0) return { people: [] };
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.id AS "dossierId", d.reference, p.id AS "personId", p.last_name AS "lastName",
      p.first_name AS "firstName", p.born_on AS "bornOn", p.town, p.telephone,
      p.second_telephone AS "secondTelephone", p.email
    FROM person p JOIN dossier d ON d.person_id = p.id
    WHERE (${Prisma.join(conditions, ' OR ')}) AND p.id IS DISTINCT FROM ${exceptPersonId}::uuid
    ORDER BY d.last_recorded_at DESC, d.id LIMIT 100`);
  const found = rows
    .map((row) => ({ ...row, bornOn: dayOrNull(row.bornOn) }))
    .map((row) => ({ row, likenesses: likenessesOf(row, described) }))
    .filter(({ likenesses }) => likenesses.length > 0)
    .slice(0, most);
  const listed = found.map(({ row }) => row);
  return {
    people: found.map(({ row, likenesses }) => {
      const { dossierId, reference, lastName, firstName, bornOn, town } = row;
      const shown = { dossierId, reference, lastName, firstName, bornOn, town };
      return { ...shown, likenesses: [...likenesses], alike: alikeAmong(listed, row) };
    }),
  };
};

type Listed = Describable & Pick<Row, 'dossierId' | 'personId'>;

const alikeAmong = (listed: readonly Listed[], row: Listed): string[] =>
  listed
    .filter((other) => other.personId !== row.personId && likenessesOf(other, row).length > 0)
    .map(({ dossierId }) => dossierId);
