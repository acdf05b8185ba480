import { Prisma } from '../../database/generated/client.ts';
import { holdsAny, personText, type SoughtWord } from './sources.ts';

/**
 * What is true of a dossier `d` of a person `p` when each word stands in the name of the person or of a supplier, of the
 * quote or of the payment, and one at least in the latter: served by trigram indexes.
 */
export const isFoundBySupplier = (words: readonly SoughtWord[]): Prisma.Sql => {
  const others = words.map((word) => Prisma.sql`(${holdsAny(personText, word)} OR ${isSuppliedByAny([word])})`);
  return Prisma.join([isSuppliedByAny(words), ...(words.length > 1 ? others : [])], ' AND ');
};

const isSuppliedByAny = (words: readonly SoughtWord[]): Prisma.Sql => {
  const holds = Prisma.join(
    words.map((word) => holdsAny(supplierText, word)),
    ' OR ',
  );
  return Prisma.sql`d.id IN (
    SELECT dossier_id FROM checklist WHERE ${holds} UNION SELECT dossier_id FROM loan WHERE ${holds})`;
};

const supplierText = Prisma.raw('supplier_text');
