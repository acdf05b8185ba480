import { randomUUID } from 'node:crypto';
import { type CivilDate, latestDay } from '@parcours/domain/calendar';
import { foldLoan, type LoanEntry, refundOf } from '@parcours/domain/loan-follow-up';
import { fold } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { midnightOf } from '../store/civil-day.ts';
import type { NewDossier } from '../store/create-dossiers.ts';
import { loanPayloadOf, projectLoan } from '../store/loan-history.ts';
import { readTermsOn } from '../store/rule-sets.ts';
import { tellLoan } from './tell-loan.ts';

type KnownDossier = NewDossier & { readonly id: string };
type Now = { readonly at: Date; readonly today: CivilDate };

/** What was learnt of each granted loan, and the statements by which refunds were asked. */
export const addDemonstrationLoans = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly KnownDossier[],
  { at, today }: Now,
): Promise<void> => {
  for (const { id: dossierId, history, agentId, person } of dossiers) {
    const grantedOn = fold(history)?.milestones.granted?.on ?? null;
    const recordedById = agentId ?? history[0]?.recordedById;
    if (grantedOn === null || recordedById === undefined) continue;
    const terms = await readTermsOn(transaction, latestDay(grantedOn));
    const told = tellLoan(history, { terms, today });
    await transaction.loanEvent.createMany({
      data: told.map(({ sequence, happenedOn, event }) => ({
        id: randomUUID(),
        dossierId,
        sequence,
        kind: event.kind,
        happenedOn: midnightOf(happenedOn),
        payload: loanPayloadOf(event),
        recordedAt: tenOClock(happenedOn, at),
        recordedById,
      })),
    });
    await transaction.loan.create({ data: { dossierId, ...projectLoan(told, history) } });
    await addStatement(transaction, { dossierId, person, told, at, madeById: recordedById });
  }
};

/** Nothing is recorded in the future, even when a demonstration starts early. */
const tenOClock = (day: CivilDate, at: Date): Date => new Date(Math.min(Date.parse(`${day}T10:00:00Z`), at.getTime()));

type Asked = Pick<NewDossier, 'person'> & {
  readonly dossierId: string;
  readonly told: readonly LoanEntry[];
  readonly at: Date;
  readonly madeById: string;
};

const addStatement = async (
  transaction: Prisma.TransactionClient,
  { dossierId, person: { lastName, firstName }, told, at, madeById }: Asked,
): Promise<void> => {
  const asked = told.find(({ event }) => event.kind === 'refundAsked');
  const loan = foldLoan(told);
  const refund = refundOf(loan);
  if (asked?.event.kind !== 'refundAsked' || refund === null || loan.overOn === null) return;
  const { statementId } = asked.event;
  const askedOn = asked.happenedOn;
  await transaction.refundStatement.create({
    data: { id: statementId, askedOn: midnightOf(askedOn), madeAt: tenOClock(askedOn, at), madeById },
  });
  const { interestCents, refundCents } = refund;
  const overOn = midnightOf(loan.overOn);
  await transaction.refundStatementLine.create({
    data: { statementId, ordinal: 1, dossierId, lastName, firstName, overOn, interestCents, refundCents },
  });
};
