import type { ConditionCosts } from '@parcours/contracts';
import { conditionLabels } from '../condition.ts';
import { counted, numberLabel, rateSentence } from '../figure.ts';
import { type FiguredSentence, figured } from '../figured.ts';
import { french } from '../typography.ts';

/** How many were turned down on conditions, and which one is failed most. */
export const conditionCostsSentence = ({ turnedDown, onConditions, conditions }: ConditionCosts): FiguredSentence => {
  if (turnedDown === 0) return ['La ville n’a déclaré aucune demande irrecevable.'];
  const everybody = {
    words: counted(turnedDown, 'demande déclarée irrecevable', 'demandes déclarées irrecevables'),
    behind: { state: 'closed', end: 'turnedDownByTown' },
  } as const;
  const [first] = conditions;
  if (first === undefined) return figured`Sur ${everybody}, aucune n’a de condition non remplie qui soit gardée.`;
  return figured`Sur ${everybody}, ${howMany(onConditions, turnedDown)} sur des conditions. La moins souvent remplie : « ${conditionLabels[first.condition]} », non remplie pour ${rateSentence(first.failing)}.`;
};

const howMany = (onConditions: number, turnedDown: number): string => {
  if (onConditions === 1) return 'une l’a été';
  return onConditions === turnedDown ? 'toutes l’ont été' : `${numberLabel(onConditions)} l’ont été`;
};

/** Which condition would bring most back if it alone were lifted; null when none would. */
export const liftedConditionSentence = ({ conditions, pairs }: ConditionCosts): FiguredSentence | null => {
  const best = mostBroughtBack(conditions);
  if (best === undefined) return conditions.length === 0 ? null : ['Aucune condition, levée seule, ne suffirait.'];
  const pair = mostBroughtBack(pairs.filter(({ wouldPass }) => wouldPass > best.wouldPass));
  const alone = french`Levée seule, « ${conditionLabels[best.condition]} » laisserait passer ${counted(best.wouldPass, 'dossier', 'dossiers')}, le plus de toutes${best.advisedAgainst === 0 ? '' : french` (une condition indicative en déconseillerait encore ${numberLabel(best.advisedAgainst)})`}.`;
  return [
    pair === undefined
      ? alone
      : french`${alone} À deux, « ${conditionLabels[pair.pair[0]]} » et « ${conditionLabels[pair.pair[1]]} » : ${counted(pair.wouldPass, 'dossier', 'dossiers')}.`,
  ];
};

const mostBroughtBack = <Cost extends { readonly wouldPass: number }>(costs: readonly Cost[]): Cost | undefined =>
  costs.filter(({ wouldPass }) => wouldPass > 0).sort((one, other) => other.wouldPass - one.wouldPass)[0];

/** Who is not in these figures, and what they do not say. */
export const conditionCostsLimitSentence = ({
  turnedDown,
  withoutVerdicts,
  onNoCondition,
}: ConditionCosts): FiguredSentence | null => {
  if (turnedDown === 0) return null;
  const left = [
    ...(withoutVerdicts === 0
      ? []
      : [
          `${counted(withoutVerdicts, 'demande n’a pas de conditions gardées', 'demandes n’ont pas de conditions gardées')}, comme celles de l’ancien registre.`,
        ]),
    ...(onNoCondition === 0
      ? []
      : [
          `${counted(onNoCondition, 'demande n’avait aucune condition non remplie et a été déclarée irrecevable', 'demandes n’avaient aucune condition non remplie et ont été déclarées irrecevables')} pour un autre motif.`,
        ]),
    'Passer ne veut pas dire obtenir le prêt : seulement que plus aucune condition bloquante ne s’y opposerait.',
  ];
  return [french`${left.join(' ')}`];
};
