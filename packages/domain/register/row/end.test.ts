import { describe, expect, it } from 'vitest';
import { type ListedReason, programReasons } from '../../reasons/index.ts';
import { endingOf, positionOf, type Typed } from '../testing/rows.ts';

const came: Typed = { appointmentOn: '16/01/2014', attended: 'oui' };
const eligible: Typed = { ...came, eligible: 'oui' };
const sent: Typed = { ...eligible, submittedOn: '05/05/2014' };
const granted: Typed = { ...sent, decision: 'Accordé', decidedOn: '01/06/2014' };

describe('who said no', () => {
  it.each<[string, Typed, string]>([
    [
      'nobody came',
      { appointmentOn: '16/01/2014', attended: 'N', reason: 'Absent au rendez-vous' },
      'leftByPerson didNotCome at appointment',
    ],
    [
      'nobody came, said only in the reason',
      { appointmentOn: '16/01/2014', reason: 'absent' },
      'leftByPerson didNotCome at appointment',
    ],
    [
      'nobody came to an appointment without a date',
      { attended: 'non', reason: 'absent' },
      'leftByPerson didNotCome at appointment',
    ],
    ['only wanted to know', { reason: 'information seule' }, 'informationOnly informationOnly at contact'],
    ['lives elsewhere', { eligible: 'non', reason: 'Hors commune' }, 'turnedDownByTown outOfArea at contact'],
    [
      'object that cannot be financed',
      { eligible: 'N', reason: 'objet non finançable' },
      'turnedDownByTown projectNotFinanceable at contact',
    ],
    [
      'budget too tight, seen by the town',
      { ...came, eligible: 'N', reason: 'capacité de remboursement insuffisante' },
      'turnedDownByTown cannotCarryInstalment at assessment',
    ],
    [
      'budget too tight, seen by the lender',
      { ...sent, decision: 'Refusé', reason: 'capacité de remboursement insuffisante' },
      'refusedByLender cannotCarryInstalment at lender',
    ],
    [
      'refused by a lender, in a register without decisions',
      { ...sent, reason: 'incidents bancaires' },
      'refusedByLender bankIncidents at lender',
    ],
    [
      'over-indebtedness, seen by the town',
      { ...came, eligible: 'N', reason: 'surendettement en cours' },
      'turnedDownByTown overIndebtedness at assessment',
    ],
    [
      'over-indebtedness, seen by the lender',
      { ...sent, decision: 'refusé', reason: 'surendettement' },
      'refusedByLender debt at lender',
    ],
    ['refused without a word', { ...sent, decision: 'Refusé' }, 'refusedByLender notTold at lender'],
    [
      'never brought the pieces',
      { ...eligible, reason: 'pièces jamais remises' },
      'leftByPerson piecesNeverGiven at collection',
    ],
    [
      'gave up before the file was sent',
      { ...eligible, fileCompleteOn: '01/03/2014', reason: 'abandon' },
      'leftByPerson withdrew at dispatch',
    ],
    [
      'gave up after the loan was granted',
      { ...granted, reason: 'Rétractation' },
      'leftByPerson withdrewAfterGrant at payout',
    ],
    [
      'sent to an association',
      { ...eligible, reason: 'réorienté', redirectedTo: 'Crésus' },
      'redirected association at collection',
    ],
    ['sent to somebody without a name', { reason: 'réorienté' }, 'redirected other at contact'],
    ['sent to an association, without a reason', { redirectedTo: 'Crésus' }, 'redirected association at contact'],
    ['not eligible, nobody wrote why', { ...came, eligible: 'N' }, 'turnedDownByTown other at assessment'],
    [
      'not eligible, in words without a code',
      { ...came, eligible: 'N', reason: 'avis de la cheffe' },
      'turnedDownByTown other at assessment',
    ],
    ['words without a code', { ...eligible, reason: 'parti à l’étranger' }, 'leftByPerson other at collection'],
    [
      'a reason of lenders, seen by the town',
      { ...came, eligible: 'non', reason: 'incidents bancaires' },
      'turnedDownByTown other at assessment',
    ],
    [
      'refused by the lender in words without a code',
      { ...sent, decision: 'refusé', reason: 'dossier trop mince' },
      'refusedByLender other at lender',
    ],
  ])('%s', (_, typed, expected) => {
    const { end, stage } = endingOf(typed);
    expect(`${end.kind} ${end.mainReason} at ${stage}`).toBe(expected);
  });
});

describe('the words of an end', () => {
  it('are left out when the code says them all', () => {
    expect(endingOf({ reason: 'Information seule' }).end.text).toBeNull();
  });

  it('are kept when they say more than the code', () => {
    expect(endingOf({ ...eligible, reason: 'abandon : a reçu un don' }).end.text).toBe('abandon : a reçu un don');
  });

  it('are kept when no code stands for them', () => {
    expect(endingOf({ ...eligible, reason: 'parti à l’étranger' }).end.text).toBe('parti à l’étranger');
  });

  it('quote the register when it says no more than « non »', () => {
    expect(endingOf({ eligible: 'N' }).end.text).toBe('Recevable : N');
  });

  it('name whom the person was sent to, also after a refusal', () => {
    expect(endingOf({ reason: 'réorienté', redirectedTo: 'Crésus' }).end.redirectedTo).toBe('Crésus');
    expect(endingOf({ ...sent, decision: 'refusé', redirectedTo: 'Crésus' }).end.redirectedTo).toBe('Crésus');
  });
});

describe('the day it ended', () => {
  it('is the appointment that nobody came to', () => {
    expect(endingOf({ appointmentOn: '16/01/2014', attended: 'N', reason: 'absent' }).endedOn).toBe('2014-01-16');
  });

  it('is the day of the refusal', () => {
    expect(endingOf({ ...sent, decision: 'refusé', decidedOn: 'juin 2014' }).endedOn).toBe('2014-06');
  });

  it('is not known otherwise', () => {
    expect(endingOf({ ...eligible, reason: 'abandon' }).endedOn).toBeNull();
    expect(endingOf({ ...granted, reason: 'rétractation' }).endedOn).toBeNull();
    expect(endingOf({ attended: 'N', reason: 'absent' }).endedOn).toBeNull();
  });
});

describe('a dossier that nothing ended', () => {
  it.each<[string, Typed, string]>([
    ['an appointment to come', { appointmentOn: '20/06/2020' }, 'appointment: appointment'],
    ['an appointment in a month not known to the day', { appointmentOn: 'mars 2015' }, 'appointment: appointmentDate'],
    ['a missed appointment', { appointmentOn: '16/01/2014', attended: 'absent' }, 'appointment: appointmentDate'],
    ['pieces to gather', eligible, 'collection: pieceList'],
    ['a decision to wait for', { ...sent, decision: 'en cours' }, 'lender: decision'],
    ['a decision put off', { ...sent, decision: 'ajourné', decidedOn: '01/06/2014' }, 'lender: postponedDecision'],
    ['a loan granted', granted, 'payout: payout'],
    ['a loan granted, said by its amount', { ...sent, grantedAmount: '800 €' }, 'payout: payout'],
    ['a loan paid out', { ...granted, paidOutOn: 'oui' }, 'repayment: instalments'],
  ])('%s', (_, typed, expected) => {
    const position = positionOf(typed);
    expect(position.state === 'open' && `${position.stage}: ${position.waiting.for}`).toBe(expected);
  });

  it('has reached what a later step implies', () => {
    const { milestones } = positionOf({ decision: 'accordé', decidedOn: '01/06/2014' });
    expect(milestones.submitted).toEqual({ on: null, isImplied: true });
    expect(milestones.granted).toEqual({ on: '2014-06-01', isImplied: false });
  });

  it('counts the appointment that was missed', () => {
    expect(positionOf({ appointmentOn: '16/01/2014', attended: 'absent' }).loops.appointmentsMissed).toBe(1);
  });
});

describe('a reason in the town’s own words', () => {
  const listed = (code: string, end: ListedReason['end'], countsAs: ListedReason['countsAs'], label: string) =>
    ({ code, end, countsAs, label, isWithdrawn: false }) satisfies ListedReason;
  const list = [
    ...programReasons,
    listed('added-1', 'leftByPerson', 'didNotCome', 'A oublié le rendez-vous'),
    listed('added-2', 'refusedByLender', 'other', 'Dossier trop ancien'),
    listed('added-3', 'redirected', 'association', 'Orientée vers Cresus'),
    { ...listed('added-4', 'leftByPerson', 'other', 'A déménagé'), isWithdrawn: true },
  ];

  it.each<[string, Typed, object]>([
    [
      'is that of the list, whatever its capitals and accents',
      { appointmentOn: '16/01/2014', reason: 'a OUBLIE le rendez vous' },
      { mainReason: 'didNotCome', listed: { main: { code: 'added-1', label: 'A oublié le rendez-vous' } }, text: null },
    ],
    [
      'of the lender is chosen for a refusal',
      { ...sent, decision: 'Refusé', reason: 'dossier trop ancien' },
      { kind: 'refusedByLender', mainReason: 'other', listed: { main: { code: 'added-2' } }, text: null },
    ],
    [
      'that names whom to is a redirection to them',
      { reason: 'orientée vers cresus' },
      { kind: 'redirected', listed: { main: { code: 'added-3' } }, redirectedTo: 'Orientée vers Cresus' },
    ],
  ])('%s', (_, typed, end) => {
    expect(endingOf(typed, list).end).toMatchObject(end);
  });

  it('is kept as a text when the list does not offer it, or when more is said', () => {
    for (const reason of ['a déménagé', 'Dossier trop ancien, à revoir']) {
      const { end } = endingOf({ reason }, list);
      expect(end).toMatchObject({ mainReason: 'other', text: reason });
      expect(end).not.toHaveProperty('listed');
    }
  });
});
