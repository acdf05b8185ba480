import { describe, expect, it } from 'vitest';
import { actToward, isMovedAtOnce, stagesWithin } from './toward.ts';

const atFirst = {
  stage: 'contact',
  allowedActs: [
    'preScreened',
    'appointmentGiven',
    'appointmentHeld',
    'foundEligible',
    'fileCompleted',
    'submitted',
    'granted',
    'refused',
    'paidOut',
    'closed',
  ],
} as const;
const atLender = {
  stage: 'lender',
  allowedActs: ['morePiecesAsked', 'decisionPutOff', 'granted', 'refused', 'paidOut'],
} as const;

describe('a card moved to another stage', () => {
  it('records the act that leads there', () => {
    expect(actToward(atFirst, 'appointment')).toBe('preScreened');
    expect(actToward(atFirst, 'assessment')).toBe('appointmentHeld');
    expect(actToward(atFirst, 'lender')).toBe('submitted');
    expect(actToward(atFirst, 'repayment')).toBe('paidOut');
  });
  it('goes back to the pieces only when the lender asks for more', () => {
    expect(actToward(atLender, 'collection')).toBe('morePiecesAsked');
    expect(actToward(atLender, 'dispatch')).toBeNull();
    expect(actToward({ stage: 'dispatch', allowedActs: ['submitted', 'granted', 'closed'] }, 'collection')).toBeNull();
  });
  it('goes nowhere for whoever may record nothing', () => {
    expect(stagesWithin({ stage: 'contact', allowedActs: [] })).toEqual([]);
  });
  it('can reach every stage that lies ahead', () => {
    expect(stagesWithin(atLender)).toEqual(['collection', 'payout', 'repayment']);
  });
});

describe('a move without a form', () => {
  it('is one step, by an act that says nothing but its date', () => {
    expect(isMovedAtOnce(atFirst, 'preScreened', 'appointment')).toBe(true);
    expect(isMovedAtOnce({ ...atFirst, stage: 'collection' }, 'fileCompleted', 'dispatch')).toBe(true);
  });
  it('is never one that jumps over a stage, or that has more to say', () => {
    expect(isMovedAtOnce(atFirst, 'foundEligible', 'collection')).toBe(false);
    expect(isMovedAtOnce(atLender, 'granted', 'payout')).toBe(false);
    expect(isMovedAtOnce({ ...atFirst, stage: 'dispatch' }, 'submitted', 'lender')).toBe(false);
  });
});
