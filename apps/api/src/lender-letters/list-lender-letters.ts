import type { LenderLetter, LenderLetters } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';
import { findAnswers } from './find-answers.ts';

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** What the lender said, with the letters that were filed; those taken out are told as such. @throws Failed `notFound` */
export const listLenderLetters = async (
  prisma: Prisma.TransactionClient,
  { dossierId }: { readonly dossierId: string },
): Promise<LenderLetters> => {
  const answers = await findAnswers(prisma, dossierId);
  const rows = await readRows(prisma, dossierId);
  return {
    dossierId,
    answers: answers.map((answer) => ({
      ...answer,
      letters: rows.filter((row) => lineOf(row, answer.history) === answer.sequence).map(viewOf),
    })),
  };
};

const readRows = (prisma: Prisma.TransactionClient, dossierId: string) =>
  prisma.lenderLetter.findMany({
    where: { dossierId },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    include: {
      file: true,
      event: { select: { sequence: true } },
      loanEvent: { select: { sequence: true } },
      addedBy: { select: { name: true } },
      takenOutBy: { select: { name: true } },
    },
  });

const lineOf = ({ event, loanEvent }: Row, history: 'path' | 'loan'): number | undefined =>
  (history === 'path' ? event : loanEvent)?.sequence;

const viewOf = ({ id, name, file, addedAt, addedBy, takenOutAt, takenOutBy, takenOutWhy }: Row): LenderLetter => ({
  id,
  name,
  mediaType: file.mediaType,
  sizeBytes: file.sizeBytes,
  addedAt: addedAt.toISOString(),
  addedBy: addedBy.name,
  takenOut:
    takenOutAt === null ? null : { at: takenOutAt.toISOString(), by: takenOutBy?.name ?? '', why: takenOutWhy ?? '' },
});
