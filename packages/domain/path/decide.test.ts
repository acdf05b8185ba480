import { describe, expect, it } from 'vitest';
import { partialDateOf } from '../calendar/index.ts';
import { allowedActs, decide, offers } from './index.ts';
import { acceptance } from './testing/acceptance-table.ts';
import { asAgent, exampleActs, positionOf } from './testing/histories.ts';
import { placeOf, walkTo } from './testing/places.ts';

const today = partialDateOf('2017-07-15');
const refusalInTable: Readonly<Record<string, readonly string[]>> = {
  yes: [],
  '-': ['notAtThisStage'],
  noDate: ['noAppointmentGiven'],
  notRepaid: ['loanNotRepaidYet'],
  told: ['noDecisionToTell'],
};

describe.each(acceptance.columns)('a dossier at %s', (place) => {
  const position = positionOf(walkTo[place]);

  it('stands where its name says', () => {
    expect(placeOf(position)).toBe(place);
  });

  it.each(acceptance.rows)('answers %s as the table says', (kind) => {
    // Every appointment is over by then: what its own day refuses is told apart.
    const on = kind === 'appointmentCancelled' ? null : today;
    const decision = decide(position, exampleActs[kind], on, asAgent);
    const codes = decision.isAccepted ? [] : decision.refusals.map(({ code }) => code);
    expect(codes).toEqual(refusalInTable[acceptance.cell(kind, place)]);
  });

  it('offers exactly what it would accept', () => {
    const offered = offers(position, asAgent).filter(({ refusals }) => refusals.length === 0);
    const accepted = acceptance.rows.filter((kind) => acceptance.cell(kind, place) === 'yes');
    expect(offered.map(({ act }) => act).sort()).toEqual([...accepted].sort());
    expect([...allowedActs(position, asAgent)].sort()).toEqual([...accepted].sort());
  });
});

describe('what an offer would imply', () => {
  const impliedAt = (place: keyof typeof walkTo, act: keyof typeof exampleActs) =>
    offers(positionOf(walkTo[place]), asAgent).find((offer) => offer.act === act)?.implies;

  it('is nothing for the next step', () => {
    expect(impliedAt('contact', 'preScreened')).toEqual([]);
    expect(impliedAt('dispatch', 'submitted')).toEqual([]);
    expect(impliedAt('lender', 'granted')).toEqual([]);
    expect(impliedAt('lender', 'refused')).toEqual([]);
  });

  it('is every step jumped over', () => {
    expect(impliedAt('contact', 'foundEligible')).toEqual(['preScreened', 'appointmentHeld']);
    expect(impliedAt('collection', 'paidOut')).toEqual(['fileComplete', 'submitted', 'decided', 'granted']);
  });

  it('is not the decision itself when the loan is granted', () => {
    expect(impliedAt('dispatch', 'granted')).toEqual(['submitted']);
  });

  it('is nothing for acts that reach no milestone, and on a closed dossier', () => {
    expect(impliedAt('collection', 'closed')).toEqual([]);
    expect(impliedAt('closed', 'reopened')).toEqual([]);
  });
});
