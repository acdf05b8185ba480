import { Prisma } from '../../database/generated/client.ts';
import type { SoughtWord } from './sources.ts';

/** Of so many dossiers with one supplier, the first are looked at: a name typed as well finds the others. */
const mostDossiers = 60;

/** Dossiers whose supplier, of the quote or of the payment, holds a variant of each word: served by trigram indexes. */
export const readDossiersOfSupplier = async (
  prisma: Prisma.TransactionClient,
  words: readonly SoughtWord[],
): Promise<readonly string[]> => {
  const found = await prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    (SELECT dossier_id AS id FROM checklist WHERE ${holdsAll(words)} LIMIT ${mostDossiers})
    UNION (SELECT dossier_id FROM loan WHERE ${holdsAll(words)} LIMIT ${mostDossiers})`);
  return found.map(({ id }) => id);
};

const holdsAll = (words: readonly SoughtWord[]): Prisma.Sql =>
  Prisma.join(
    words.map(({ variants }) => Prisma.sql`(${Prisma.join(variants.map(holds), ' OR ')})`),
    ' AND ',
  );

const holds = (word: string): Prisma.Sql => Prisma.sql`supplier_text LIKE ${`%${word}%`}`;
