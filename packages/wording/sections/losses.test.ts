import type { PathStatistics } from '@parcours/contracts';
import { expect, it } from 'vitest';
import { type FiguredSentence, lossesLimitSentence, lossesSentence, wordsOf } from '../index.ts';

type Loss = PathStatistics['losses'][number];

const said = (sentence: FiguredSentence | null): string | null =>
  sentence === null ? null : wordsOf(sentence).replaceAll(/\s/gu, ' ');
const withdrew = (furthest: Loss['furthest'], dossiers: number): Loss => ({
  furthest,
  end: 'leftByPerson',
  reason: 'withdrew',
  dossiers,
});
const outOfArea: Loss = { furthest: 'firstContact', end: 'turnedDownByTown', reason: 'outOfArea', dossiers: 9 };
const moved: Loss = { ...withdrew('preScreened', 2), reason: 'added-1', name: 'a déménagé', countsAs: 'other' };
const unsaid: Loss = { furthest: 'decided', end: 'refusedByLender', reason: 'notTold', dossiers: 1 };

it('the commonest reason is told of all stages together, and opens its dossiers', () => {
  const losses = [outOfArea, withdrew('preScreened', 6), withdrew('appointmentHeld', 4), moved];
  const sentence = lossesSentence({ losses });
  expect(said(sentence)).toMatch(
    /^21 dossiers arrêtés\. Le motif le plus fréquent, toutes étapes confondues : abandon, « ne souhaite plus le prêt », 10 sur 21, soit 48 % \(intervalle à 95 % : /,
  );
  expect(sentence?.flatMap((part) => (typeof part === 'string' ? [] : [part.behind]))).toEqual([
    { state: 'closed' },
    { state: 'closed', end: 'leftByPerson', reason: 'withdrew' },
  ]);
  expect(said(lossesSentence({ losses: [moved] }))).toContain('« a déménagé », 2 sur 2.');
});

it('what no reason was noted for is said, a reason of the town by what it counts as', () => {
  expect(said(lossesLimitSentence({ losses: [outOfArea, moved, unsaid] }))).toMatch(
    /^Le motif précis manque pour 3 sur 12 : motif non communiqué, ou autre motif\. Chaque dossier compte/,
  );
  expect(said(lossesLimitSentence({ losses: [outOfArea] }))).toMatch(/^Chacun a un motif précis\. /);
});

it('nothing is said of nobody', () => {
  expect([lossesSentence({ losses: [] }), lossesLimitSentence({ losses: [] })]).toEqual([null, null]);
});
