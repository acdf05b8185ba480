import { holdsSocialSecurityNumber } from '@parcours/domain/person';
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

/** What stands between the parts of a file's name, so that a number in it is read as one. */
const spaced = (name: string): string => name.replaceAll(/[_+()]|\.(?=[a-z]{1,5}$)/giu, ' ');

/**
 * As the sender's machine called it, without what hides or turns round letters on screen. A name that holds what looks
 * like a social-security number is left out, and the paper kept: whoever sends a scan seldom chose its name.
 */
export const shownName = (name: string): string => {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  if (plain === '') return 'sans nom';
  if (!holdsSocialSecurityNumber(spaced(plain))) return plain.slice(-longestName);
  const ending = /\.[a-z]{1,5}$/iu.exec(plain)?.[0] ?? '';
  return `nom retiré (semblait un numéro de sécurité sociale)${ending}`;
};
