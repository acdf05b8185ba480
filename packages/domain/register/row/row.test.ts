import { describe, expect, it } from 'vitest';
import { entryOf, layout, outcomeOf, problemsOf, today } from '../testing/rows.ts';
import { readRow } from './row.ts';

describe('a row of the register', () => {
  it('opens a dossier with who, what and since when', () => {
    expect(
      entryOf({
        number: '2013-001',
        firstName: ' Prénom ',
        bornOn: '20/03/1958',
        telephone: '06.39.98.08.34',
        town: 'Sucy-en-Brie',
        channel: 'EDS',
        project: 'Permis B',
        amount: '1 200 €',
        duration: 12,
        remarks: 'vient avec sa sœur',
      }),
    ).toEqual({
      number: '2013-001',
      person: {
        lastName: 'Exemple',
        firstName: 'Prénom',
        bornOn: '1958-03-20',
        telephone: '06 39 98 08 34',
        town: 'Sucy-en-Brie',
      },
      firstContact: {
        happenedOn: '2013-12-22',
        event: {
          kind: 'firstContactMade',
          channel: 'departmentSocialCentre',
          channelDetail: null,
          medium: null,
          request: { project: 'drivingLicence', projectDetail: null, amountCents: 120_000, durationMonths: 12 },
        },
      },
      acts: [],
      remarks: 'vient avec sa sœur',
    });
  });

  it('needs no more than a name and a date', () => {
    const entry = entryOf({ firstContactOn: 2014 });
    expect(entry.firstContact.happenedOn).toBe('2014');
    expect(entry.firstContact.event).toMatchObject({ channel: 'other', channelDetail: null });
  });

  it('keeps the words that no code stands for', () => {
    const { event } = entryOf({ channel: 'Gardien', project: 'Aquarium' }).firstContact;
    expect(event).toMatchObject({ channel: 'other', channelDetail: 'Gardien' });
    expect(event.request).toMatchObject({ project: 'other', projectDetail: 'Aquarium' });
  });

  it('does not invent a birthday from a year of birth', () => {
    expect(entryOf({ bornOn: '1958' }).person.bornOn).toBeNull();
    expect(entryOf({ bornOn: '20/03/58' }).person.bornOn).toBe('1958-03-20');
  });

  it('takes an amount of 0 for none', () => {
    expect(entryOf({ amount: '0 €' }).firstContact.event.request.amountCents).toBeNull();
  });

  it('implies every step in order, with the dates that are known', () => {
    const { acts } = entryOf({
      appointmentOn: '16/01/2014',
      attended: 'Oui',
      eligible: 'O',
      fileCompleteOn: 'mars 2014',
      submittedOn: '01/04/2014',
      decision: 'Accordé',
      decidedOn: '05/05/2014',
      grantedAmount: '1 000 €',
      paidOutOn: '20/05/2014',
    });
    expect(acts).toEqual([
      {
        act: { kind: 'appointmentGiven', appointmentOn: '2014-01-16', time: null, place: null, placeDetail: null },
        happenedOn: null,
      },
      { act: { kind: 'appointmentHeld' }, happenedOn: '2014-01-16' },
      { act: { kind: 'foundEligible', override: null }, happenedOn: null },
      { act: { kind: 'fileCompleted' }, happenedOn: '2014-03' },
      {
        act: { kind: 'submitted', means: null, sentById: null, packId: null, despite: null },
        happenedOn: '2014-04-01',
      },
      {
        act: { kind: 'granted', amountCents: 100_000, durationMonths: null, isToTell: false },
        happenedOn: '2014-05-05',
      },
      { act: { kind: 'paidOut', payee: 'notKnown' }, happenedOn: '2014-05-20' },
    ]);
  });
});

describe('a line that is no row', () => {
  it('is skipped when it is empty', () => {
    expect(outcomeOf({ firstContactOn: null, lastName: ' ' })).toEqual({ kind: 'skipped', why: 'emptyLine' });
    expect(readRow([], layout, today)).toEqual({ kind: 'skipped', why: 'emptyLine' });
  });

  it.each([
    [{ number: 'TOTAL', firstContactOn: '131 contacts', lastName: null }],
    [{ number: 'Sous-total 2014', firstContactOn: null, lastName: null, amount: 12 }],
    [{ firstContactOn: null, lastName: 'Total', amount: '250 000 €' }],
  ])('is skipped when it is a sum', (typed) => {
    expect(outcomeOf(typed)).toEqual({ kind: 'skipped', why: 'totalLine' });
  });

  it('is a row when somebody is called so', () => {
    expect(outcomeOf({ lastName: 'Total' }).kind).toBe('valid');
  });
});

describe('a row that cannot be taken over', () => {
  it('says which cell, what is typed there and why', () => {
    expect(outcomeOf({ firstContactOn: ' 31/02/2016' })).toEqual({
      kind: 'refused',
      problems: [{ column: 'firstContactOn', value: '31/02/2016', code: 'noSuchDay' }],
    });
  });

  it('says which words are too long to be what their column holds', () => {
    const long = 'x'.repeat(1000);
    expect(problemsOf({ lastName: long, channel: long, reason: long, remarks: long })).toEqual([
      'lastName: textTooLong',
      'channel: textTooLong',
      'reason: textTooLong',
    ]);
  });

  it('says everything that is wrong with its cells at once', () => {
    expect(
      problemsOf({
        firstContactOn: null,
        lastName: null,
        amount: '??',
        attended: 'bof',
        decision: 'à voir',
        bornOn: 'jadis',
      }),
    ).toEqual([
      'firstContactOn: missing',
      'lastName: missing',
      'bornOn: notADate',
      'amount: notAnAmount',
      'attended: notYesOrNo',
      'decision: unknownDecision',
    ]);
  });

  it('has an order that the path refuses, with both dates named', () => {
    const typed = { submittedOn: '01/07/2015', decision: 'Refusé', decidedOn: '15/06/2015' };
    expect(outcomeOf(typed)).toEqual({
      kind: 'refused',
      problems: [
        {
          column: 'decidedOn',
          value: '15/06/2015',
          code: 'refusedOnPath',
          refusal: {
            code: 'beforeWhatItFollows',
            happenedOn: '2015-06-15',
            earlierOn: '2015-07-01',
            earlierKind: 'submitted',
          },
        },
      ],
    });
  });

  it.each([
    ['is of the future', { firstContactOn: '16/06/2020' }, 'firstContactOn: inTheFuture'],
    [
      'has an appointment before the first contact',
      { appointmentOn: '21/12/2013' },
      'appointmentOn: appointmentBeforeItWasGiven',
    ],
    [
      'has been to an appointment to come',
      { appointmentOn: '16/06/2020', attended: 'oui' },
      'appointmentOn: inTheFuture',
    ],
    [
      'was paid out before the decision',
      { decision: 'Accordé', decidedOn: '05/05/2014', paidOutOn: '04/05/2014' },
      'paidOutOn: beforeWhatItFollows',
    ],
    [
      'was closed by the person after the money was paid',
      { paidOutOn: '04/05/2014', reason: 'abandon' },
      'reason: endNotAtThisStage',
    ],
    [
      'wanted only to know and was found eligible',
      { eligible: 'oui', reason: 'information seule' },
      'reason: endNotAtThisStage',
    ],
    ['was not eligible and sent', { eligible: 'non', submittedOn: '05/05/2014' }, 'eligible: contradictedBy'],
    ['was refused and paid out', { decision: 'refusé', paidOutOn: '05/05/2014' }, 'decision: contradictedBy'],
    ['was refused an amount', { decision: 'refusé', grantedAmount: '500' }, 'decision: contradictedBy'],
    ['was decided nobody knows how', { decidedOn: '05/05/2014' }, 'decision: missingBeside'],
    ['is of a child', { bornOn: '01/01/2005' }, 'bornOn: yearOutOfRange'],
  ])('%s', (_, typed, problem) => {
    expect(problemsOf(typed)).toEqual([problem]);
  });
});
