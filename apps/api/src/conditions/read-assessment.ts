import { type AssessmentView, ruleSet as ruleSetSchema, verdict as verdictSchema } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { assess, conditions, type DatedTerms, nearestPass } from '@parcours/domain/eligibility';
import { areLoanTerms, monthlyInstalmentCents, refundedInterestCents, totalInterestCents } from '@parcours/domain/loan';
import { currentRequest, type HistoryEntry, type LoanRequest, standingEntries } from '@parcours/domain/path';
import { z } from 'zod';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readRuleSetOn, readTermsOn } from '../store/rule-sets.ts';
import { readSituationOf } from '../store/situation.ts';
import { readEntries } from '../store/stored-history.ts';
import type { ConditionDependencies } from './dependencies.ts';

/** Every condition on what is saved, by the rules of today, and what was known at past decisions. @throws Failed `notFound` */
export const readAssessment = async (
  { prisma, now }: ConditionDependencies,
  dossierId: string,
): Promise<AssessmentView> => {
  const today = parisDay(now());
  const history = await readEntries(prisma, dossierId);
  const request = currentRequest(history);
  if (request === null) throw new Failed({ code: 'notFound' });
  const situation = await readSituationOf(prisma, dossierId, history);
  const ruleSet = await readRuleSetOn(prisma, today);
  return {
    ...assess(situation, ruleSet, today),
    nearestPass: nearestPass(situation, ruleSet, today),
    loan: loanOf(request, await readTermsOn(prisma, today)),
    decisions: await readDecisions(prisma, dossierId, history),
  };
};

const loanOf = (
  { amountCents, durationMonths }: LoanRequest,
  { yearlyRateBasisPoints, refund }: DatedTerms,
): AssessmentView['loan'] => {
  if (amountCents === null || durationMonths === null) return null;
  const terms = { amountCents, durationMonths, yearlyRateBasisPoints };
  if (!areLoanTerms(terms)) return null;
  const interestCents = totalInterestCents(terms);
  return {
    instalmentCents: monthlyInstalmentCents(terms),
    totalInterestCents: interestCents,
    refundedInterestCents: refundedInterestCents(interestCents, refund.percent),
  };
};

const readDecisions = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
  history: readonly HistoryEntry[],
): Promise<AssessmentView['decisions']> => {
  const standing = new Set(standingEntries(history).map(({ sequence }) => sequence));
  const judgements = await prisma.judgement.findMany({
    where: { dossierId },
    orderBy: { sequence: 'asc' },
    include: { verdicts: true },
  });
  return judgements.flatMap(({ sequence, ruleSet, verdicts }) => {
    const line = history.find((entry) => entry.sequence === sequence);
    if (line === undefined || line.event.kind === 'voided') return [];
    const { name, effectiveFrom } = ruleSetSchema.parse(ruleSet);
    return [
      {
        sequence,
        event: line.event.kind,
        happenedOn: line.happenedOn,
        isVoided: !standing.has(sequence),
        ruleSet: { name, effectiveFrom },
        verdicts: storedVerdicts.parse(verdicts.map(({ heldAgainst, ...row }) => ({ ...row, limit: heldAgainst }))),
      },
    ];
  });
};

const storedVerdicts = z
  .array(verdictSchema)
  .transform((verdicts) =>
    verdicts.toSorted((one, other) => conditions.indexOf(one.condition) - conditions.indexOf(other.condition)),
  );
