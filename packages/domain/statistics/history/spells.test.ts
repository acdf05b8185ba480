import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, daysBetween } from '../../calendar/index.ts';
import { fold, waitingOn, waitingRules } from '../../path/index.ts';
import { exampleActs as act, firstContact } from '../../path/testing/histories.ts';
import { circumstances, walks } from '../../path/testing/walks.ts';
import { effectsOf, type OwnerDays } from '../index.ts';
import { close, historyOf, spellsIn, usual } from '../testing/histories.ts';

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
