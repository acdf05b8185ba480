import { civilDateOf } from '@parcours/domain/calendar';
import { convention2011, termsOf } from '@parcours/domain/eligibility';
import { decideLoan, foldLoan, type LoanAct } from '@parcours/domain/loan-follow-up';
import { fold } from '@parcours/domain/path';
import { expect, it } from 'vitest';
import { generateDossiers } from './generate-dossiers.ts';
import { tellLoan } from './tell-loan.ts';

const now = new Date('2026-03-16T11:00:00Z');
const today = civilDateOf('2026-03-16');
const terms = termsOf(convention2011);
const granted = [...generateDossiers({ seed: 2013, now, agentIds: ['agent'] })].filter(
  ({ history }) => fold(history)?.milestones.granted,
);
const loans = granted.map(({ history }) => tellLoan(history, { terms, today }));

it('tells of each granted loan only what could be noted that day', () => {
  for (const told of loans) {
    for (const [index, { event, happenedOn }] of told.entries()) {
      const before = foldLoan(told.slice(0, index));
      expect(decideLoan(before, event as LoanAct, happenedOn, { today })).toEqual({ isAccepted: true });
    }
  }
});

it('has a loan in each state that takes time, one of them late after a rescheduling', () => {
  const folded = loans.map(foldLoan);
  expect(folded.map(({ state }) => state).sort()).toEqual([
    'offered',
    'over',
    'refundAsked',
    'refunded',
    'refunded',
    'running',
    'withdrawn',
  ]);
  const running = folded.find(({ state }) => state === 'running');
  expect(running?.pastPlans).toMatchObject([{ by: 'rescheduled' }]);
  expect([...(running?.marks.values() ?? [])].at(-1)?.standing).toBe('late');
});
