import type { Prisma } from '../database/generated/client.ts';
import type { KeptFile } from './file-store.ts';

/** Says that a content on disk is one of ours; in the transaction that also says what it is for. */
export const nameFile = async (
  transaction: Prisma.TransactionClient,
  { hash, sizeBytes, mediaType }: KeptFile,
  storedAt: Date,
): Promise<void> => {
  const row = { hash, sizeBytes, mediaType, storedAt };
  await transaction.storedFile.createMany({ data: [row], skipDuplicates: true });
};

const longestName = 120;

/** As the sender's machine called it, without what hides or turns round letters on screen. */
export const shownName = (name: string): string => {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return plain === '' ? 'sans nom' : plain.slice(-longestName);
};
