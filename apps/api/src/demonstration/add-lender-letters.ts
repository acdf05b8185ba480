import { lenderAnswerKinds } from '@parcours/domain/path';
import { v7 as newId } from 'uuid';
import type { Prisma } from '../database/generated/client.ts';
import type { KeptFile } from '../files/file-store.ts';

/** So many of its last answers came with their letter. */
const letters = 30;

/** Files letters of the lender with its latest answers, and with the latest offers of loans. */
export const addDemonstrationLenderLetters = async (
  transaction: Prisma.TransactionClient,
  letter: (KeptFile & { readonly name: string }) | undefined,
): Promise<void> => {
  if (letter === undefined) return;
  const latest = { orderBy: { recordedAt: 'desc' as const }, take: letters };
  const answers = await transaction.dossierEvent.findMany({
    ...latest,
    where: { kind: { in: [...lenderAnswerKinds] } },
  });
  const offers = await transaction.loanEvent.findMany({ ...latest, where: { kind: 'offerSigned' } });
  const filed = [
    ...answers.map((line) => ({ ...line, eventId: line.id, loanEventId: null })),
    ...offers.map((line) => ({ ...line, eventId: null, loanEventId: line.id })),
  ];
  await transaction.lenderLetter.createMany({
    data: filed.map(({ dossierId, eventId, loanEventId, recordedAt, recordedById }) => ({
      id: newId(),
      dossierId,
      eventId,
      loanEventId,
      fileHash: letter.hash,
      name: letter.name,
      addedAt: recordedAt,
      addedById: recordedById,
    })),
  });
};
