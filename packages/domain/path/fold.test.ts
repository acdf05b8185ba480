import { describe, expect, it } from 'vitest';
import { fold, type StageVisit } from './index.ts';
import { endBecause, exampleActs, firstContact, historyOf, type Line, positionOf } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

const implied = { on: null, isImplied: true };
const dated = (on: string | null) => ({ on, isImplied: false });
const visit = (stage: StageVisit['stage'], enteredOn: string | null, leftOn: string | null) => ({
  stage,
  enteredOn,
  leftOn,
  isOver: true,
});
const stillIn = (stage: StageVisit['stage'], enteredOn: string | null) => ({
  ...visit(stage, enteredOn, null),
  isOver: false,
});

describe('milestones', () => {
  it('each keep the day they happened on a path walked step by step', () => {
    expect(positionOf(walkTo.finished).milestones).toEqual({
      firstContact: dated('2016-03-01'),
      preScreened: dated('2016-03-02'),
      appointmentHeld: dated('2016-03-10'),
      foundEligible: dated('2016-03-12'),
      fileComplete: dated('2016-04-01'),
      submitted: dated('2016-04-03'),
      decided: dated('2016-05-02'),
      granted: dated('2016-05-02'),
      paidOut: dated('2016-05-20'),
      repaid: dated('2017-06-15'),
    });
  });

  it('jumped over by an old register are implied, without a date', () => {
    expect(positionOf([...walkTo.contact, ['2016', exampleActs.paidOut]]).milestones).toEqual({
      firstContact: dated('2016-03-01'),
      preScreened: implied,
      appointmentHeld: implied,
      foundEligible: implied,
      fileComplete: implied,
      submitted: implied,
      decided: implied,
      granted: implied,
      paidOut: dated('2016'),
    });
  });

  it('reached on a day that nobody knows are not implied', () => {
    expect(positionOf([...walkTo.assessment, [null, exampleActs.foundEligible]]).milestones.foundEligible).toEqual(
      dated(null),
    );
  });

  it('an appointment given at first contact says that the request was screened that day', () => {
    const { milestones } = positionOf([...walkTo.contact, ['2016-03-04', exampleActs.appointmentGiven]]);
    expect(milestones.preScreened).toEqual(dated('2016-03-04'));
  });

  it('a refusal by the lender reaches the decision and not the grant', () => {
    const { milestones, furthest } = positionOf([...walkTo.dispatch, ['2016-05', exampleActs.refused]]);
    expect(furthest).toBe('decided');
    expect(milestones).toMatchObject({ submitted: implied, decided: dated('2016-05') });
    expect(milestones.granted).toBeUndefined();
  });

  it('two decisions over time keep the date of the first', () => {
    const { milestones } = positionOf([
      ...walkTo.lender,
      ['2016-05-02', exampleActs.refused],
      ['2016-06-01', exampleActs.reopened],
      ['2016-06-02', exampleActs.submitted],
      ['2016-07-01', exampleActs.granted],
    ]);
    expect(milestones.submitted).toEqual(dated('2016-04-03'));
    expect(milestones.decided).toEqual(dated('2016-05-02'));
    expect(milestones.granted).toEqual(dated('2016-07-01'));
  });

  it('a milestone once implied stays implied when a loop passes it again', () => {
    const { milestones } = positionOf([
      ...walkTo.collection,
      ['2016-04-10', exampleActs.submitted],
      ['2016-04-20', exampleActs.morePiecesAsked],
      ['2016-04-30', exampleActs.fileCompleted],
    ]);
    expect(milestones.fileComplete).toEqual(implied);
  });
});

describe('stage visits', () => {
  it('follow each other without a gap on a path walked step by step', () => {
    expect(positionOf(walkTo.payout).visits).toEqual([
      visit('contact', '2016-03-01', '2016-03-02'),
      visit('appointment', '2016-03-02', '2016-03-10'),
      visit('assessment', '2016-03-10', '2016-03-12'),
      visit('collection', '2016-03-12', '2016-04-01'),
      visit('dispatch', '2016-04-01', '2016-04-03'),
      visit('lender', '2016-04-03', '2016-05-02'),
      stillIn('payout', '2016-05-02'),
    ]);
  });

  it('end on an unknown day where the steps between are implied', () => {
    expect(positionOf([...walkTo.contact, ['2016-05', exampleActs.foundEligible]]).visits).toEqual([
      visit('contact', '2016-03-01', null),
      visit('appointment', null, null),
      visit('assessment', null, '2016-05'),
      stillIn('collection', '2016-05'),
    ]);
  });

  it('are counted anew when the lender asks for more pieces', () => {
    const again: readonly Line[] = [
      ['2016-04-20', exampleActs.morePiecesAsked],
      ['2016-04-30', exampleActs.submitted],
    ];
    expect(positionOf([...walkTo.lender, ...again]).visits.slice(5)).toEqual([
      visit('lender', '2016-04-03', '2016-04-20'),
      visit('collection', '2016-04-20', '2016-04-30'),
      stillIn('lender', '2016-04-30'),
    ]);
  });

  it('stop with the end, and begin again on the day of the reopening', () => {
    const ended: readonly Line[] = [
      ...walkTo.assessment,
      ['2016-03-20', { kind: 'closed', end: endBecause('leftByPerson', 'withdrew'), learnt: null }],
    ];
    expect(positionOf(ended).visits.at(-1)).toEqual(visit('assessment', '2016-03-10', '2016-03-20'));
    expect(positionOf([...ended, ['2016-09-01', exampleActs.reopened]]).visits.slice(2)).toEqual([
      visit('assessment', '2016-03-10', '2016-03-20'),
      stillIn('assessment', '2016-09-01'),
    ]);
  });

  it('do not change while a dossier waits for something else at the same stage', () => {
    const waited = positionOf([
      ...walkTo.collection,
      ['2016-03-13', exampleActs.piecesAsked],
      [null, exampleActs.piecesReceived],
    ]);
    expect(waited.visits).toEqual(positionOf(walkTo.collection).visits);
  });
});

describe('what happened last', () => {
  it('is the event of the latest known day, not one dated by an earlier month', () => {
    expect(positionOf([...walkTo.lender, ['2016-04', exampleActs.decisionPutOff]]).latest).toEqual({
      on: '2016-04-03',
      kind: 'submitted',
    });
    expect(positionOf([...walkTo.lender, ['2016-05', exampleActs.decisionPutOff]]).latest).toEqual({
      on: '2016-05',
      kind: 'decisionPutOff',
    });
  });

  it('is nothing while no date is known', () => {
    expect(
      positionOf([
        [null, firstContact],
        [null, exampleActs.preScreened],
      ]).latest,
    ).toBeNull();
  });
});

describe('an event taken out', () => {
  it('no longer counts, and what it had ended goes on', () => {
    const history: readonly Line[] = [
      ...walkTo.closed,
      ['2016-06-02', { kind: 'voided', voidedSequence: 6, why: 'autre dossier' }],
    ];
    expect(positionOf(history)).toEqual(positionOf(walkTo.collection));
  });

  it('in the middle leaves its milestone implied by the later ones', () => {
    const { milestones } = positionOf([
      ...walkTo.collection,
      ['2016-03-13', { kind: 'voided', voidedSequence: 4, why: 'erreur' }],
    ]);
    expect(milestones).toMatchObject({ appointmentHeld: implied, foundEligible: dated('2016-03-12') });
  });
});

it('an empty history has no position', () => {
  expect(fold(historyOf([]))).toBeNull();
});
