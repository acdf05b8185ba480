import { civilDateOf } from '@parcours/domain/calendar';
import { conditionCostsOf, type NotPassed, type TurnedDownCount } from '@parcours/domain/statistics';
import { describe, expect, it } from 'vitest';
import {
  conditionCostsLimitSentence,
  conditionCostsSentence,
  type FiguredSentence,
  liftedConditionSentence,
  wordsOf,
} from '../index.ts';

const said = (sentence: FiguredSentence | null): string | null =>
  sentence === null ? null : wordsOf(sentence).replaceAll(/\s/gu, ' ');
const costs = (...counts: readonly TurnedDownCount[]) => ({
  asOf: civilDateOf('2026-11-23'),
  dossiers: 60,
  ...conditionCostsOf(counts),
});
const fails = (condition: NotPassed['condition'], kind: NotPassed['kind'] = 'blocking') =>
  ({ condition, kind, verdict: 'fail' }) as const;

describe('the words of what conditions cost', () => {
  it('name the one failed most, the one that would bring most back, and the pair that would bring more', () => {
    const figures = costs(
      { dossiers: 6, notPassed: [fails('amountInRange'), fails('livesInArea')] },
      { dossiers: 3, notPassed: [fails('amountInRange')] },
      { dossiers: 2, notPassed: [fails('amountInRange'), fails('carriesInstalment', 'advisory')] },
      { dossiers: 1, notPassed: [] },
      { dossiers: 2, notPassed: null },
    );
    expect(said(conditionCostsSentence(figures))).toMatch(
      /^Sur 14 demandes déclarées irrecevables, 11 l’ont été sur des conditions. La moins souvent remplie : « Montant », non remplie pour 11 sur 11, soit 100 % /,
    );
    expect(said(liftedConditionSentence(figures))).toBe(
      'Levée seule, « Montant » laisserait passer 5 dossiers, le plus de toutes (une condition indicative en déconseillerait encore 2). À deux, « Commune » et « Montant » : 6 dossiers.',
    );
    expect(said(conditionCostsLimitSentence(figures))).toBe(
      '2 demandes n’ont pas de conditions gardées, comme celles de l’ancien registre. 1 demande n’avait aucune condition non remplie et a été déclarée irrecevable pour un autre motif. Passer ne veut pas dire obtenir le prêt : seulement que plus aucune condition bloquante ne s’y opposerait.',
    );
  });
  it('give no percentage of a few, and say when no condition alone would do', () => {
    const few = costs({ dossiers: 2, notPassed: [fails('amountInRange'), fails('livesInArea')] });
    expect(said(conditionCostsSentence(few))).toMatch(
      /toutes l’ont été sur des conditions.*non remplie pour 2 sur 2\.$/,
    );
    expect(said(liftedConditionSentence(few))).toBe('Aucune condition, levée seule, ne suffirait.');
  });
  it('say something true of nobody, and of those whose verdicts were not kept', () => {
    expect(said(conditionCostsSentence(costs()))).toBe('La ville n’a déclaré aucune demande irrecevable.');
    expect([liftedConditionSentence(costs()), conditionCostsLimitSentence(costs())]).toEqual([null, null]);
    expect(said(conditionCostsSentence(costs({ dossiers: 3, notPassed: null })))).toBe(
      'Sur 3 demandes déclarées irrecevables, aucune n’a de condition non remplie qui soit gardée.',
    );
  });
});
