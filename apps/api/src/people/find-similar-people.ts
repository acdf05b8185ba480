import type { endpoints, Likeness, Received, Replied, SimilarPerson } from '@parcours/contracts';
import { searchable, telephoneDigits } from '@parcours/domain/text';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import { searchColumns } from '../store/search-columns.ts';
import { dayOrNull } from '../store/situation.ts';

type Described = Received<(typeof endpoints)['findSimilarPeople']>['body'];
type Similar = Replied<(typeof endpoints)['findSimilarPeople']>;

type Row = Omit<SimilarPerson, 'bornOn' | 'likenesses'> & {
  readonly bornOn: Date | null;
  readonly telephone: string | null;
  readonly secondTelephone: string | null;
  readonly email: string | null;
  readonly sortName: string;
};

/** Fewer digits than these are no telephone number yet. */
const leastDigits = 9;
const most = 10;

/** People already known who may be the same one: name and birth date, telephone or e-mail, whatever case and accents. */
export const findSimilarPeople = async (prisma: PrismaClient, described: Described): Promise<Similar> => {
  const sought = soughtIn(described);
  const conditions = [
    ...(sought.name === null
      ? []
      : [Prisma.sql`(p.sort_name = ${sought.name} AND p.born_on = ${described.bornOn}::date)`]),
    ...(sought.telephone === null ? [] : [Prisma.sql`p.search_text LIKE ${`%${sought.telephone}%`}`]),
    ...(sought.email === null ? [] : [Prisma.sql`p.search_text LIKE ${`%${sought.email}%`}`]),
  ];
  if (conditions.length === 0) return { people: [] };
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.id AS "dossierId", d.reference, p.last_name AS "lastName", p.first_name AS "firstName",
      p.born_on AS "bornOn", p.town, p.telephone, p.second_telephone AS "secondTelephone", p.email, p.sort_name AS "sortName"
    FROM person p JOIN dossier d ON d.person_id = p.id
    WHERE ${Prisma.join(conditions, ' OR ')}
    ORDER BY d.last_recorded_at DESC, d.id LIMIT 100`);
  const people = rows.map(({ telephone, secondTelephone, email, sortName, ...row }) => ({
    ...row,
    bornOn: dayOrNull(row.bornOn),
    likenesses: likenessesOf(
      { telephone, secondTelephone, email, sortName, bornOn: dayOrNull(row.bornOn) },
      sought,
      described,
    ),
  }));
  return { people: people.filter(({ likenesses }) => likenesses.length > 0).slice(0, most) };
};

const soughtIn = ({ lastName, firstName, bornOn, telephone, email }: Described) => {
  const digits = telephoneDigits(telephone ?? '');
  const address = searchable(email ?? '');
  const { sortName } = searchColumns({ lastName, firstName, telephone: null, email: null });
  return {
    name: bornOn === null || searchable(lastName) === '' ? null : sortName,
    telephone: digits.length < leastDigits ? null : digits,
    email: address.includes('@') ? address : null,
  };
};

const likenessesOf = (
  known: Pick<Row, 'telephone' | 'secondTelephone' | 'email' | 'sortName'> & Pick<SimilarPerson, 'bornOn'>,
  sought: ReturnType<typeof soughtIn>,
  described: Described,
): Likeness[] => [
  ...(sought.name === known.sortName && described.bornOn === known.bornOn ? (['nameAndBirth'] as const) : []),
  ...([known.telephone, known.secondTelephone].some((number) => telephoneDigits(number ?? '') === sought.telephone)
    ? (['telephone'] as const)
    : []),
  ...(sought.email !== null && searchable(known.email ?? '') === sought.email ? (['email'] as const) : []),
];
