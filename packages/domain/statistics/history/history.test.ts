import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, daysBetween, type PartialDate, partialDateOf } from '../../calendar/index.ts';
import { fold, type HistoryEntry, type PathEvent, waitingOn, waitingRules } from '../../path/index.ts';
import { endBecause, exampleActs, firstContact } from '../../path/testing/histories.ts';
import { circumstances, walks } from '../../path/testing/walks.ts';
import {
  detoursOf,
  effectsOf,
  type OwnerDays,
  type Spell,
  spellsOf,
  staysOf,
  stepsWalked,
  turnKinds,
  walkedPattern,
} from '../index.ts';

type Line = readonly [happenedOn: string | null, event: PathEvent];

const historyOf = (...lines: readonly Line[]): readonly HistoryEntry[] =>
  lines.map(([happenedOn, event], index) => ({
    sequence: index + 1,
    happenedOn: happenedOn === null ? null : partialDateOf(happenedOn),
    event,
  }));

const act = exampleActs;
const close = { kind: 'closed', end: endBecause('leftByPerson', 'withdrew'), learnt: null } as const;
const appointmentOn = (day: string) => ({ ...act.appointmentGiven, appointmentOn: civilDateOf(day) }) as const;

const usual = historyOf(
  ['2016-03-01', firstContact],
  ['2016-03-04', appointmentOn('2016-03-10')],
  ['2016-03-15', act.appointmentHeld],
  ['2016-03-20', act.foundEligible],
  ['2016-03-21', act.piecesAsked],
  ['2016-04-20', act.piecesReceived],
  ['2016-04-22', act.fileCompleted],
  ['2016-04-22', act.submitted],
  ['2016-05-02', act.morePiecesAsked],
  ['2016-05-12', act.fileCompleted],
  ['2016-05-13', act.submitted],
  ['2016-06-01', act.granted],
);

const spellsIn = (history: readonly HistoryEntry[]): readonly Spell[] => spellsOf(effectsOf(history));
const staysIn = (history: readonly HistoryEntry[]) => staysOf(effectsOf(history));
const detoursIn = (history: readonly HistoryEntry[]) => detoursOf(effectsOf(history));
const total = (days: OwnerDays): number => days.town + days.person + days.lender + days.department;

describe('the spells of a dossier', () => {
  it('follow each other without a gap, and hide what lasted no day', () => {
    const spells = spellsIn(usual);
    expect(spells.map(({ from, until }) => [from, until])).toEqual([
      ['2016-03-01', '2016-03-04'],
      ['2016-03-04', '2016-03-15'],
      ['2016-03-15', '2016-03-20'],
      ['2016-03-20', '2016-03-21'],
      ['2016-03-21', '2016-04-20'],
      ['2016-04-20', '2016-04-22'],
      ['2016-04-22', '2016-05-02'],
      ['2016-05-02', '2016-05-12'],
      ['2016-05-12', '2016-05-13'],
      ['2016-05-13', '2016-06-01'],
      ['2016-06-01', null],
    ]);
  });

  it('give each day to whoever’s turn it was: the person until the appointment, the town after it', () => {
    const last = spellsIn(usual).at(-1);
    expect(last?.ownerDays).toEqual({
      town: 3 + 4 + 5 + 1 + 2 + 1,
      person: 7 + 30 + 10,
      lender: 10 + 19,
      department: 0,
    });
    expect(total(last?.ownerDays ?? { town: 0, person: 0, lender: 0, department: 0 })).toBe(
      daysBetween(civilDateOf('2016-03-01'), civilDateOf('2016-06-01')),
    );
  });

  it('count the instalments apart', () => {
    const last = spellsIn([
      ...usual,
      ...historyOf(
        ['2016-06-11', act.paidOut],
        ['2018-06-11', act.loanRepaid],
        ['2018-07-01', act.interestRefunded],
      ).map((entry, index) => ({ ...entry, sequence: usual.length + index + 1 })),
    ]).at(-1);
    expect(last).toMatchObject({ state: 'finished', repaymentDays: 730, settledOn: '2016-06-01' });
    expect(last?.ownerDays).toMatchObject({ person: 47 + 730, department: 20 });
  });

  it('count no days up to a date that is imprecise, or past milestones that are only implied', () => {
    const imprecise = spellsIn(
      historyOf(['2016-03-01', firstContact], ['2016-04', act.preScreened], ['2016-04-20', close]),
    );
    expect(imprecise.at(-1)).toMatchObject({ uncountedSpells: 2, settledOn: '2016-04-20' });
    const implied = spellsIn(
      historyOf(['2016-03-01', firstContact], ['2016-06-01', act.granted], ['2016-06-11', act.paidOut]),
    );
    expect(implied.at(-1)).toMatchObject({
      uncountedSpells: 1,
      impliedMilestones: 5,
      ownerDays: { town: 0, person: 0, lender: 10, department: 0 },
    });
  });

  it('do not settle what was reopened, and count no day while it was closed', () => {
    const reopened = historyOf(
      ['2016-03-01', firstContact],
      ['2016-03-05', close],
      ['2016-05-05', act.reopened],
      ['2016-05-08', act.preScreened],
    );
    expect(spellsIn(reopened).map(({ settledOn }) => settledOn)).toEqual([null, '2016-03-05', null, null]);
    expect(spellsIn(reopened).at(-1)?.ownerDays.town).toBe(4 + 3);
  });

  it('are what the history said by each day: later lines do not exist', () => {
    fc.assert(
      fc.property(walks, fc.nat({ max: 500 }), ({ history }, later) => {
        const effects = effectsOf(history);
        const day = addDays(effects[0]?.day ?? circumstances.today, later);
        const position = effects.filter((effect) => effect.day <= day).at(-1)?.position;
        const spells = spellsIn(history);
        const found = spells.filter(({ from, until }) => from <= day && (until === null || until > day));
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({
          state: position?.state,
          stage: position?.stage,
          furthest: position?.furthest,
        });
        expect(spells.at(-1)?.until).toBeNull();
        expect(effects.at(-1)?.position).toEqual(fold(history));
      }),
    );
  });

  it('give every day that can be counted to one owner, and no other day to any', () => {
    fc.assert(
      fc.property(walks, ({ history }) => {
        const effects = effectsOf(history);
        const days: Record<string, number> = { town: 0, person: 0, lender: 0, department: 0 };
        for (const [index, { position, day, isDated }] of effects.entries()) {
          const next = effects[index + 1];
          if (next === undefined || position.state !== 'open' || !isDated || !next.isDatedEnd) continue;
          for (let on = day; on < next.day; on = addDays(on, 1)) {
            const { turn } = waitingRules[waitingOn(position.waiting, on).for];
            days[turn] = (days[turn] ?? 0) + 1;
          }
        }
        expect(spellsIn(history).at(-1)?.ownerDays).toEqual(days);
      }),
    );
  });
});

describe('the stays in the stages', () => {
  it('add up the visits of one stage', () => {
    const collection = staysIn(usual).filter(({ stage }) => stage === 'collection');
    expect(collection).toMatchObject([
      { number: 1, daysBefore: 0, enteredDay: '2016-03-20', leftDay: '2016-04-22', visitedAgainDay: '2016-05-02' },
      { number: 2, daysBefore: 33, enteredDay: '2016-05-02', leftDay: '2016-05-12', visitedAgainDay: null },
    ]);
    expect(collection.every(({ isStartDated, isEndDated }) => isStartDated && isEndDated)).toBe(true);
  });

  it.each<[string, string | null, PathEvent]>([
    ['imprecise', '2016-04', act.preScreened],
    ['unknown', null, act.preScreened],
    ['past milestones that are only implied', '2016-06-01', act.granted],
  ])('have no days when the end is %s', (_, happenedOn, event) => {
    const [contact] = staysIn(historyOf(['2016-03-01', firstContact], [happenedOn, event]));
    expect(contact).toMatchObject({ stage: 'contact', isOver: true, isStartDated: true, isEndDated: false });
  });

  it('have no days from a start that is imprecise', () => {
    const [contact] = staysIn(historyOf(['2016', firstContact], ['2016-06-01', act.preScreened]));
    expect(contact).toMatchObject({ isStartDated: false, isEndDated: false });
  });

  it('are those of the position, and last until the next begins', () => {
    fc.assert(
      fc.property(walks, ({ history }) => {
        const stays = staysIn(history);
        const visits = fold(history)?.visits ?? [];
        expect(stays.map(({ stage, enteredOn, leftOn, isOver }) => ({ stage, enteredOn, leftOn, isOver }))).toEqual(
          visits,
        );
        for (const [index, stay] of stays.entries()) {
          expect(stay.leftDay === null).toBe(!stay.isOver);
          expect((stay.leftDay ?? stay.enteredDay) >= stay.enteredDay).toBe(true);
          const again = stays.slice(index + 1).find(({ stage }) => stage === stay.stage);
          expect(stay.visitedAgainDay).toBe(again?.enteredDay ?? null);
        }
      }),
    );
  });
});

describe('the turns back', () => {
  it('last until the dossier is as far again', () => {
    expect(detoursIn(usual)).toEqual([
      { kind: 'morePiecesAsked', seenFrom: '2016-05-02', from: '2016-05-02', until: '2016-05-13', isDated: true },
    ]);
  });

  it('are missed appointments until one is held, and decisions put off until one is given', () => {
    const history = historyOf(
      ['2016-03-01', firstContact],
      ['2016-03-04', appointmentOn('2016-03-10')],
      ['2016-03-10', act.appointmentMissed],
      ['2016-03-12', appointmentOn('2016-03-20')],
      ['2016-03-20', act.appointmentHeld],
      ['2016-04', act.submitted],
      ['2016-05-02', act.decisionPutOff],
      ['2016-05-30', act.refused],
    );
    expect(detoursIn(history).map(({ kind, from, until }) => [kind, from, until])).toEqual([
      ['appointmentMissed', '2016-03-10', '2016-03-20'],
      ['decisionPutOff', '2016-05-02', '2016-05-30'],
    ]);
  });

  it('are appointments moved or called off as such, until one is held', () => {
    const history = historyOf(
      ['2016-03-01', firstContact],
      ['2016-03-04', appointmentOn('2016-03-10')],
      ['2016-03-08', appointmentOn('2016-03-15')],
      ['2016-03-14', { kind: 'appointmentCancelled', by: 'person', why: null }],
      ['2016-03-16', appointmentOn('2016-03-20')],
      ['2016-03-20', act.appointmentHeld],
    );
    expect(detoursIn(history).map(({ kind, from, until }) => [kind, from, until])).toEqual([
      ['appointmentMoved', '2016-03-08', '2016-03-20'],
      ['appointmentCancelled', '2016-03-14', '2016-03-20'],
    ]);
  });

  it('are over when the dossier ends, and still last while it does not', () => {
    const missed: readonly Line[] = [
      ['2016-03-01', firstContact],
      ['2016-03-04', appointmentOn('2016-03-10')],
      ['2016-03-10', act.appointmentMissed],
    ];
    expect(detoursIn(historyOf(...missed))).toMatchObject([{ until: null, isDated: true }]);
    expect(detoursIn(historyOf(...missed, ['2016-04-01', close]))).toMatchObject([{ until: '2016-04-01' }]);
  });

  it('count for a reopening the days while it was closed, seen from the reopening on', () => {
    const reopenedOn = (day: PartialDate | null) =>
      detoursIn(historyOf(['2016-03-01', firstContact], ['2016-03-05', close], [day, act.reopened]));
    expect(reopenedOn(partialDateOf('2016-05-05'))).toEqual([
      { kind: 'reopening', seenFrom: '2016-05-05', from: '2016-03-05', until: '2016-05-05', isDated: true },
    ]);
    expect(reopenedOn(null)).toMatchObject([{ isDated: false }]);
  });
});

describe('what a dossier walked through', () => {
  const walkedIn = (history: readonly HistoryEntry[]) => stepsWalked(spellsIn(history).at(-1)?.walked ?? '');

  it('is each milestone when it is first reached, implied ones too, and each turn back', () => {
    expect(walkedIn(usual)).toEqual([
      'firstContact',
      'preScreened',
      'appointmentHeld',
      'foundEligible',
      'fileComplete',
      'submitted',
      'morePiecesAsked',
      'decided',
      'granted',
    ]);
    expect(walkedIn(historyOf(['2016-03-01', firstContact], ['2016-03-09', act.foundEligible]))).toEqual([
      'firstContact',
      'preScreened',
      'appointmentHeld',
      'foundEligible',
    ]);
  });

  it('is known on each day, missed appointments and reopenings as often as they came', () => {
    const spells = spellsIn(
      historyOf(
        ['2016-03-01', firstContact],
        ['2016-03-04', appointmentOn('2016-03-10')],
        ['2016-03-10', act.appointmentMissed],
        ['2016-03-10', appointmentOn('2016-03-20')],
        ['2016-03-20', act.appointmentMissed],
        ['2016-03-30', close],
        ['2016-04-05', act.reopened],
      ),
    );
    expect(spells.map(({ walked }) => walked)).toEqual(['0', '01', '01m', '01mm', '01mm', '01mmr']);
  });

  it('holds every milestone reached once, in order, and as many turns back as there are', () => {
    fc.assert(
      fc.property(walks, ({ history }) => {
        const position = fold(history);
        const walked = spellsIn(history).at(-1)?.walked ?? '';
        if (position === null) return;
        expect(walked).toMatch(walkedPattern);
        expect(walked.replaceAll(/\D/g, '')).toBe('0123456789'.slice(0, Object.keys(position.milestones).length));
        const turns = detoursIn(history).filter(({ kind }) => turnKinds.some((turn) => turn === kind));
        expect(walked.replaceAll(/\d/g, '')).toHaveLength(turns.length);
      }),
    );
  });
});
