import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { type BulkFacts, type BulkHindrance, hindranceOf } from './bulk.ts';
import type { RuleTask } from './rule.ts';

const today = civilDateOf('2026-03-16');
const due = (given: Partial<RuleTask> = {}): RuleTask => ({
  rule: 'chasePieces',
  dueOn: today,
  timesChased: 0,
  atMost: 3,
  proposesLostTouch: false,
  ...given,
});
const facts = (given: Partial<BulkFacts> = {}): BulkFacts => ({
  state: 'open',
  agentId: 'A',
  ruleTask: due(),
  ...given,
});

type Case = readonly [
  words: string,
  act: Parameters<typeof hindranceOf>[0],
  facts: BulkFacts,
  why: BulkHindrance | null,
];

/** Written by hand. */
const truth: readonly Case[] = [
  ['entrusting to another', { kind: 'assign', agentId: 'B' }, facts(), null],
  ['entrusting to nobody', { kind: 'assign', agentId: null }, facts(), null],
  ['entrusting to the same', { kind: 'assign', agentId: 'A' }, facts(), 'alreadyTheirs'],
  ['nobody to nobody', { kind: 'assign', agentId: null }, facts({ agentId: null }), 'alreadyTheirs'],
  ['entrusting a closed one', { kind: 'assign', agentId: 'B' }, facts({ state: 'closed' }), 'notOpen'],
  ['entrusting a finished one', { kind: 'assign', agentId: 'B' }, facts({ state: 'finished' }), 'notOpen'],
  ['a task', { kind: 'task' }, facts({ ruleTask: null }), null],
  ['a task on a closed one', { kind: 'task' }, facts({ state: 'closed' }), 'notOpen'],
  ['a reminder that is due', { kind: 'chase' }, facts(), null],
  ['a reminder that is late', { kind: 'chase' }, facts({ ruleTask: due({ dueOn: civilDateOf('2026-03-01') }) }), null],
  [
    'a reminder due tomorrow',
    { kind: 'chase' },
    facts({ ruleTask: due({ dueOn: civilDateOf('2026-03-17') }) }),
    'notDueYet',
  ],
  ['nothing to remind of', { kind: 'chase' }, facts({ ruleTask: null }), 'nothingToRemind'],
  [
    'an appointment’s outcome',
    { kind: 'chase' },
    facts({ ruleTask: due({ rule: 'sayWhatHappened' }) }),
    'nothingToRemind',
  ],
  [
    'somebody reminded three times',
    { kind: 'chase' },
    facts({ ruleTask: due({ proposesLostTouch: true }) }),
    'remindedEnough',
  ],
  ['a closed one', { kind: 'chase' }, facts({ state: 'closed', ruleTask: null }), 'notOpen'],
];

describe('one of several dossiers', () => {
  it.for(truth)('%s', ([, act, given, why]) => {
    expect(hindranceOf(act, given, today)).toBe(why);
  });
});
