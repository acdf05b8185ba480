import { civilDateOf } from '@parcours/domain/calendar';
import { foldPiece, pieceStates } from '@parcours/domain/checklist';
import { noFacts } from '@parcours/domain/eligibility';
import { fold } from '@parcours/domain/path';
import { describe, expect, it } from 'vitest';
import { historiesOf } from '../store/checklist.ts';
import { diceOf } from './dice.ts';
import { generateDossiers } from './generate-dossiers.ts';
import { drawPaper } from './papers/draw-paper.ts';
import { tellPapers } from './papers/tell-papers.ts';
import { inventFacts } from './situations.ts';

const today = civilDateOf('2026-03-16');
const now = new Date('2026-03-16T11:00:00Z');
const told = (seed: number) => {
  const dice = diceOf(seed);
  const households = diceOf(seed + 1);
  return [...generateDossiers({ seed, now, agentIds: ['agent'] })].flatMap(({ history }) => {
    const isOpen = fold(history)?.state === 'open';
    const facts = inventFacts(history, households, today) ?? noFacts;
    return tellPapers({ history, project: 'vehicleRepair', facts, isOpen, today, dice }) ?? [];
  });
};

describe('the papers of the demonstration', () => {
  it('are in every state', () => {
    const states = told(2013).flatMap(({ entries }) =>
      [...historiesOf(entries)].map(([, lines]) => foldPiece(lines).state),
    );
    expect(new Set(states)).toEqual(new Set(pieceStates.filter((state) => state !== 'toAsk')));
  });

  it('are accepted by the rules whatever the seed', () => {
    for (let seed = 1; seed <= 10; seed += 1) expect(told(seed).length).toBeGreaterThan(10);
  });

  it('come more often when people have them at home than when somebody else must write them', () => {
    const brought = (code: string) => {
      const asked = told(2013).filter(({ entries }) => entries.some(({ piece }) => piece === code));
      const came = asked.filter(({ entries }) =>
        entries.some(({ piece, event }) => piece === code && event.kind === 'received'),
      );
      return came.length / asked.length;
    };
    expect(brought('identityCard')).toBeGreaterThan(brought('quote'));
  });

  it.for(['bankStatements', 'identityCard'])('of one kind (%s) are the same to the byte each time', async (code) => {
    const [one, other] = [await drawPaper(code, 'Relevés', 3), await drawPaper(code, 'Relevés', 3)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});
