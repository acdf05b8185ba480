import type { RefundList } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import type { LoanState, Prisma } from '../../database/generated/client.ts';
import type { Caller } from '../../http/handler.ts';
import { dayOf } from '../../store/civil-day.ts';
import type { LoanDependencies } from '../dependencies.ts';

/** How many are shown; whoever sees to the first ones sees the next. */
const mostShown = 500;

type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: LoanDependencies['now'] };

/** The refunds of loans that are over, earliest due first, and the statements made; names are for agents. */
export const listRefunds = async (
  { prisma, now }: Reading,
  { caller }: { readonly caller: Pick<Caller, 'roles'> },
): Promise<RefundList> => {
  const today = parisDay(now());
  const loans = await prisma.loan.findMany({
    where: { state: { in: ['over', 'refundAsked', 'refunded'] }, refundCents: { gt: 0 } },
    orderBy: [{ state: 'asc' }, { refundDueOn: 'asc' }, { dossierId: 'asc' }],
    take: mostShown,
    include: { dossier: { select: { reference: true, person: { select: { lastName: true, firstName: true } } } } },
  });
  return {
    refunds: loans.flatMap((loan) => listedOf(loan, caller.roles, today)),
    statements: await readStatements(prisma),
  };
};

type Row = Prisma.LoanGetPayload<{
  include: { dossier: { select: { reference: true; person: { select: { lastName: true; firstName: true } } } } };
}>;

const listedOf = (loan: Row, roles: readonly Role[], today: CivilDate): RefundList['refunds'] => {
  const { dossierId, dossier, state, overOn, refundDueOn, interestCents, refundCents, receivedCents } = loan;
  if (overOn === null || refundDueOn === null || interestCents === null || refundCents === null) return [];
  const dueOn = dayOf(refundDueOn);
  return [
    {
      dossierId,
      reference: dossier.reference,
      person: roles.includes('agent') ? dossier.person : null,
      standing: standingOf(state, dueOn, today),
      overOn: dayOf(overOn),
      dueOn,
      interestCents,
      refundCents,
      askedOn: loan.refundAskedOn && dayOf(loan.refundAskedOn),
      receivedOn: loan.refundReceivedOn && dayOf(loan.refundReceivedOn),
      receivedCents,
    },
  ];
};

const standingOf = (
  state: LoanState,
  dueOn: CivilDate,
  today: CivilDate,
): RefundList['refunds'][number]['standing'] => {
  if (state === 'refunded') return 'received';
  if (state === 'refundAsked') return 'asked';
  return dueOn <= today ? 'toAsk' : 'toCome';
};

const readStatements = async (prisma: Prisma.TransactionClient): Promise<RefundList['statements']> => {
  const statements = await prisma.refundStatement.findMany({
    orderBy: [{ madeAt: 'desc' }, { id: 'asc' }],
    take: mostShown,
    include: { madeBy: { select: { name: true } }, lines: { select: { refundCents: true } } },
  });
  return statements.map(({ id, askedOn, madeAt, madeBy, lines }) => ({
    id,
    askedOn: dayOf(askedOn),
    madeAt: madeAt.toISOString(),
    madeBy: madeBy.name,
    loans: lines.length,
    refundCents: lines.reduce((sum, line) => sum + line.refundCents, 0),
  }));
};
