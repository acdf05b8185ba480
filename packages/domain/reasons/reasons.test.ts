import { describe, expect, it } from 'vitest';
import { civilDateOf, partialDateOf } from '../calendar/index.ts';
import { decidePiece } from '../checklist/index.ts';
import { asAgent as pieceAgent, pieceOf, walkToState } from '../checklist/testing/histories.ts';
import { countedReason, decide } from '../path/index.ts';
import { asAgent, positionOf } from '../path/testing/histories.ts';
import { walkTo } from '../path/testing/places.ts';
import {
  chosenGround,
  faultsOfGrounds,
  faultsOfReasons,
  type ListedGround,
  type ListedReason,
  listedEndOf,
  programGrounds,
  programReasons,
  type ReasonFault,
  reasonListOn,
} from './index.ts';

const moved: ListedReason = {
  code: 'added-1',
  end: 'leftByPerson',
  countsAs: 'situationChanged',
  label: 'a déménagé',
  isWithdrawn: false,
};
const unclear: ListedReason = { ...moved, code: 'added-2', countsAs: 'other', label: 'n’a pas dit pourquoi' };
const renamed = (code: string, change: Partial<ListedReason>): readonly ListedReason[] =>
  programReasons.map((reason) =>
    reason.end === 'leftByPerson' && reason.code === code ? { ...reason, ...change } : reason,
  );
const list: readonly ListedReason[] = [
  ...renamed('lostTouch', { label: 'injoignable' }).map((reason) =>
    reason.end === 'leftByPerson' && reason.code === 'delayTooLong' ? { ...reason, isWithdrawn: true } : reason,
  ),
  moved,
  unclear,
];
const choose = (mainReason: string, otherReasons: readonly string[] = []) =>
  listedEndOf({ kind: 'leftByPerson', mainReason, otherReasons, text: null, redirectedTo: null }, list);
const end = (mainReason: string, otherReasons: readonly string[] = []) => {
  const chosen = choose(mainReason, otherReasons);
  if (!chosen.isListed) throw new Error('not listed');
  return chosen.end;
};

/** Written by hand: what is recorded of a reason chosen in this list, and the code under which it is counted. */
const truth = [
  ['of the program', 'withdrew', 'withdrew', undefined, 'withdrew'],
  ['called otherwise', 'lostTouch', 'lostTouch', { code: 'lostTouch', label: 'injoignable' }, 'lostTouch'],
  ['added', 'added-1', 'situationChanged', { code: 'added-1', label: 'a déménagé' }, 'added-1'],
  ['added, and like no other', 'added-2', 'other', { code: 'added-2', label: 'n’a pas dit pourquoi' }, 'added-2'],
] as const;

describe('a reason of the town’s list', () => {
  it.each(truth)('%s is recorded as the table says', (_, code, mainReason, main, counted) => {
    const recorded = end(code);
    expect(recorded).toMatchObject({ mainReason, otherReasons: [] });
    expect(recorded.listed?.main ?? undefined).toEqual(main);
    expect(countedReason(recorded)).toBe(counted);
    const decision = decide(
      positionOf(walkTo.contact),
      { kind: 'closed', end: recorded, learnt: null },
      partialDateOf('2017-07-15'),
      asAgent,
    );
    expect(decision.isAccepted).toBe(true);
  });

  it('stands beside others, each under the name of its day', () => {
    expect(end('withdrew', ['added-1', 'projectChanged', 'lostTouch'])).toMatchObject({
      mainReason: 'withdrew',
      otherReasons: ['projectChanged'],
      listed: {
        main: null,
        others: [moved, { code: 'lostTouch', label: 'injoignable' }].map(({ code, label }) => ({ code, label })),
      },
    });
  });

  it.each([
    ['withdrawn', 'delayTooLong', [], ['delayTooLong']],
    ['of another end', 'outOfArea', [], ['outOfArea']],
    ['that nobody listed', 'added-9', ['withdrew', 'added-8'], ['added-9', 'added-8']],
  ] as const)('%s cannot be chosen', (_, mainReason, others, codes) => {
    expect(choose(mainReason, others)).toEqual({ isListed: false, codes });
  });

  it('leaves « other » with its sentence to write', () => {
    const recorded = end('other');
    const act = { kind: 'closed', end: recorded, learnt: null } as const;
    const decision = decide(positionOf(walkTo.contact), act, partialDateOf('2017-07-15'), asAgent);
    expect(decision).toMatchObject({ isAccepted: false, refusals: [{ code: 'otherNeedsText' }] });
  });
});

it('an end without a list takes the program’s reasons', () => {
  const given = { kind: 'administrative', otherReasons: [], text: null, redirectedTo: null } as const;
  expect(listedEndOf({ ...given, mainReason: 'duplicate' }, list)).toMatchObject({ isListed: true });
  expect(listedEndOf({ ...given, mainReason: 'withdrew' }, list).isListed).toBe(false);
});

describe('the list in force', () => {
  const from = (day: string, reasons: readonly ListedReason[]) => ({
    effectiveFrom: civilDateOf(day),
    reasons,
    grounds: [],
  });

  it.each([
    ['2016-12-31', programReasons],
    ['2017-01-01', list],
    ['2018-05-01', []],
  ] as const)('on %s is the last that has begun', (day, expected) => {
    const lists = [from('2018-01-01', []), from('2017-01-01', list)];
    expect(reasonListOn(lists, civilDateOf(day)).reasons).toEqual(expected);
  });
});

describe('a ground of the town’s list', () => {
  const screenshot: ListedGround = {
    code: 'added-1',
    act: 'refused',
    countsAs: 'notTheRightPaper',
    label: 'Capture d’écran',
    isWithdrawn: false,
  };
  const called = (act: ListedGround['act'], code: string, change: Partial<ListedGround>) =>
    programGrounds.map((ground) => (ground.act === act && ground.code === code ? { ...ground, ...change } : ground));
  const grounds = [
    ...called('reopened', 'appeal', { label: 'Recours gracieux' }).filter(({ code }) => code !== 'tooOld'),
    {
      ...programGrounds[0],
      code: 'tooOld',
      act: 'refused',
      countsAs: 'tooOld',
      label: null,
      isWithdrawn: true,
    } as const,
    screenshot,
  ];

  /** Written by hand: what is recorded of a ground chosen in this list; null: it is not offered. */
  const truth = [
    ['of the program', 'refused', 'unreadable', { reason: 'unreadable' }],
    [
      'added',
      'refused',
      'added-1',
      { reason: 'notTheRightPaper', listed: { code: 'added-1', label: 'Capture d’écran' } },
    ],
    [
      'called otherwise',
      'reopened',
      'appeal',
      { reason: 'appeal', listed: { code: 'appeal', label: 'Recours gracieux' } },
    ],
    ['of another act', 'setAside', 'added-1', null],
    ['withdrawn', 'refused', 'tooOld', null],
    ['that nobody listed', 'foundImpossible', 'added-9', null],
  ] as const;

  it.each(truth)('%s is recorded as the table says', (_, act, code, recorded) => {
    expect(chosenGround(act, code, grounds)).toEqual(recorded);
  });

  it('needs no sentence beside its name, though it counts as « other »', () => {
    const circumstances = { ...pieceAgent, definition: { copies: 1, validity: null } };
    const refuse = (listed: { code: string; label: string } | undefined) =>
      decidePiece(
        pieceOf(walkToState.received),
        { kind: 'refused', reason: 'other', listed, text: null },
        day,
        circumstances,
      );
    const day = civilDateOf('2017-12-01');
    expect(refuse({ code: 'added-1', label: 'Capture d’écran' })).toEqual({ isAccepted: true });
    expect(refuse(undefined)).toMatchObject({ refusals: [{ code: 'otherNeedsText' }] });
  });

  it('stays with the piece', () => {
    const listed = { code: 'added-1', label: 'Capture d’écran' };
    const move = { kind: 'refused', reason: 'notTheRightPaper', listed, text: null } as const;
    expect(pieceOf([...walkToState.received, ['2017-12-01', move]])).toMatchObject({ because: { listed } });
  });

  it.each([
    [programGrounds.slice(1), 'programReasonMissing', 'unreadable'],
    [[...programGrounds, { ...screenshot, countsAs: 'appeal' }], 'countsAsForeign', 'added-1'],
    [called('reopened', 'other', { label: 'Autre' }), 'otherChanged', 'other'],
  ] as const)('is part of a list without fault, else is told which (%#)', (faulty, code, reason) => {
    expect(faultsOfGrounds(grounds)).toEqual([]);
    expect(faultsOfGrounds(faulty)).toEqual([{ code, reason }]);
  });
});

describe('an edited list', () => {
  /** One case for each code: a code that nobody produces does not compile here. */
  const cases = {
    sameCodeTwice: [[...list, moved], 'added-1'],
    namelessReason: [[...list, { ...moved, code: 'added-3', label: ' ' }], 'added-3'],
    countsAsForeign: [[...list, { ...moved, code: 'added-3', countsAs: 'outOfArea' }], 'added-3'],
    otherChanged: [renamed('other', { isWithdrawn: true }), 'other'],
    programReasonMissing: [list.filter(({ code }) => code !== 'underAge'), 'underAge'],
  } as const satisfies Record<ReasonFault['code'], readonly [readonly ListedReason[], string]>;

  it.each(Object.entries(cases))('is told %s', (code, [faulty, reason]) => {
    expect(faultsOfReasons(list)).toEqual([]);
    expect(faultsOfReasons(faulty)).toEqual([{ code, reason }]);
  });
});
