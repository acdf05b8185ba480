import type { AnswerWithLetters } from '@parcours/contracts';
import { lenderAnswersOf } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readLoanLines } from '../store/loan-history.ts';
import { readEntries } from '../store/stored-history.ts';

type Answer = Omit<AnswerWithLetters, 'letters'>;

/** Everything that the lender said of a dossier, then of its loan: its offer. @throws Failed `notFound` */
export const findAnswers = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<readonly Answer[]> => {
  const history = await readEntries(prisma, dossierId);
  if (history.length === 0) throw new Failed({ code: 'notFound' });
  const offers = (await readLoanLines(prisma, dossierId)).filter(({ event }) => event.kind === 'offerSigned');
  return [
    ...lenderAnswersOf(history).map((answer) => ({
      ...answer,
      history: 'path' as const,
      isVoided: answer.submission === null,
    })),
    ...offers.map(({ sequence, happenedOn, voidedBy }) => ({
      history: 'loan' as const,
      sequence,
      kind: 'offerSigned' as const,
      happenedOn,
      submission: null,
      isVoided: voidedBy !== null,
    })),
  ];
};
