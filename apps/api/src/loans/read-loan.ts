import type { LoanView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { foldLoanAlong, loanOffers, refundOf, remainingCents } from '@parcours/domain/loan-follow-up';
import type { Prisma } from '../database/generated/client.ts';
import { readLoanLines } from '../store/loan-history.ts';
import { readGrant } from './read-grant.ts';

type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

/** What is known of a loan, and what can be noted of it. @throws Failed `notFound` */
export const readLoan = async (
  { prisma, now }: Reading,
  { dossierId }: { readonly dossierId: string },
): Promise<LoanView> => {
  const { history, isGranted, amountCents, durationMonths } = await readGrant(prisma, dossierId);
  const { reference } = await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
  const lines = await readLoanLines(prisma, dossierId);
  const { marks, instalments, pastPlans, ...loan } = foldLoanAlong(lines, history);
  const { state, offer, payout, terms, overOn, refundAskedOn, refundReceived } = loan;
  const whole = { ...loan, marks, instalments, pastPlans };
  return {
    dossierId,
    reference,
    version: lines.length,
    state,
    // A refund is asked by a statement, about several loans at once.
    offers: isGranted ? loanOffers(loan).filter((kind) => kind !== 'refundAsked') : [],
    isGranted,
    granted: { amountCents, durationMonths },
    offer,
    payout,
    terms,
    instalments: instalments.map((line) => ({ ...line, mark: marks.get(line.number) ?? null })),
    pastPlans: pastPlans.map((past) => ({ ...past, instalments: [...past.instalments] })),
    remainingCents: remainingCents(whole, parisDay(now())),
    overOn,
    refund: refundOf(whole),
    refundAskedOn,
    refundReceived,
    lines,
  };
};
