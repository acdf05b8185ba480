import { isNearly, type Sought, shortestNearWord } from '@parcours/domain/text';
import { Prisma } from '../../database/generated/client.ts';

/** A word, and the words of known names that it is taken for: itself, or its neighbours. */
export type SoughtWord = { readonly typed: string; readonly variants: readonly string[] };
export type SoughtNumber = Extract<Sought, { kind: 'number' }>;

/** How many known words are compared letter by letter with one typed with an error, and how many are kept of them. */
const compared = 100;
const keptVariants = 8;

/** Two letters exchanged in a word of six leave a quarter of its trigrams; most errors leave more, among far fewer words. */
const leastLikeness = '0.2';
const usualLikeness = '0.35';

/** The words of known names that are almost the one typed, nearest first. */
export const readVariants = async (prisma: Prisma.TransactionClient, word: string): Promise<SoughtWord> => {
  if (word.length < shortestNearWord) return { typed: word, variants: [word] };
  const readLike = (likeness: string) =>
    prisma.$queryRaw<{ word: string }[]>`SELECT word FROM words_like(${word}, ${likeness}, ${compared}) AS word`;
  const nearAmong = (words: readonly { readonly word: string }[]) =>
    words.map((known) => known.word).filter((known) => isNearly(word, known));
  const likely = await readLike(usualLikeness);
  const isEnough = likely.length === compared || nearAmong(likely).length >= keptVariants;
  const near = nearAmong(isEnough ? likely : await readLike(leastLikeness));
  return { typed: word, variants: [word, ...near].slice(0, keptVariants) };
};

/** People whose names hold a variant of each word: served by the trigram index of people. */
export const peopleWith = (words: readonly SoughtWord[], atMost: number | null): Prisma.Sql => Prisma.sql`
  SELECT p.*, ${sumOf(words.flatMap(({ variants }) => bestOf(variants)))} AS score FROM person p
  WHERE ${Prisma.join(
    words.map((word) => holdsAny(personText, word)),
    ' AND ',
  )}
  ${atMost === null ? Prisma.empty : Prisma.sql`ORDER BY score DESC, p.sort_name, p.id LIMIT ${atMost}`}`;

export const personText = Prisma.raw('p.search_text');

/** Whether a text holds a variant of a word, as its trigram index tells: two letters are enough where a word begins. */
export const holdsAny = (text: Prisma.Sql, { variants }: SoughtWord): Prisma.Sql => {
  const holds = (word: string) =>
    word.length < 3
      ? Prisma.sql`${text} LIKE ${`${word}%`} OR ${text} LIKE ${`% ${word}%`}`
      : Prisma.sql`${text} LIKE ${`%${word}%`}`;
  return Prisma.sql`(${Prisma.join(variants.map(holds), ' OR ')})`;
};

/** The whole word counts more than its beginning, and that more than a part; the nearest variant more than the next. */
const bestOf = (variants: readonly string[]): Prisma.Sql => {
  const scores = variants.map((word, index) => {
    const rank = 4 * (variants.length - index);
    return Prisma.sql`CASE WHEN ' ' || p.search_text || ' ' LIKE ${`% ${word} %`} THEN ${rank + 2}::int
      WHEN ' ' || p.search_text LIKE ${`% ${word}%`} THEN ${rank + 1}::int
      WHEN p.search_text LIKE ${`%${word}%`} THEN ${rank}::int END`;
  });
  return Prisma.sql`GREATEST(${Prisma.join(scores)})`;
};

const sumOf = (scores: readonly Prisma.Sql[]): Prisma.Sql => Prisma.sql`(${Prisma.join(scores, ' + ')})`;

/**
 * Dossiers whose reference or, for those who see identities, telephone holds a number. Each source is served by a
 * trigram index; another one is one more line.
 */
export const dossiersWith = ({ inReference, inTelephone }: SoughtNumber, byIdentity: boolean): Prisma.Sql => {
  const sources = [
    Prisma.sql`SELECT r.id FROM dossier r WHERE r.reference LIKE ${`%${inReference}%`}`,
    ...(byIdentity
      ? [
          Prisma.sql`SELECT t.id FROM person q JOIN dossier t ON t.person_id = q.id
            WHERE q.search_text LIKE ${`%${inTelephone}%`}`,
        ]
      : []),
  ];
  return Prisma.join(sources, ' UNION ');
};
