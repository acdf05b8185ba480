import type { ConditionCosts, PieceTimes } from '@parcours/contracts';
import { conditionLabels } from '../condition.ts';
import { pieceName, pieceReasonLabels } from '../piece.ts';
import {
  conditionCostsLimitSentence,
  conditionCostsSentence,
  liftedConditionSentence,
} from '../sections/condition-costs.ts';
import { conditionCostsDefinitions, pieceTimesDefinitions } from '../sections/definitions.ts';
import { pieceTimesLimitSentence, pieceTimesSentence, slowestPieceSentence } from '../sections/piece-times.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { count, days, rate, tableOf, words } from './table.ts';

type Cost = ConditionCosts['conditions'][number];
type Lifted = Omit<Cost, 'condition'>;

const lifted = [
  rate<Lifted>('Non remplie', ({ failing }) => failing),
  count<Lifted>('Seule', ({ alone }) => alone),
  count<Lifted>('Passeraient', ({ wouldPass }) => wouldPass),
  count<Lifted>('dont déconseillés', ({ advisedAgainst }) => advisedAgainst),
  count<Lifted>('À vérifier', ({ staysUnknown }) => staysUnknown),
  count<Lifted>('Une autre les arrête', ({ failsElsewhere }) => failsElsewhere),
];

export const conditionCostsSheet = (figures: ConditionCosts): FigureSheet => ({
  title: 'Ce que coûte chaque condition',
  sentences: [conditionCostsSentence(figures), liftedConditionSentence(figures), conditionCostsLimitSentence(figures)],
  tables: [
    tableOf(
      'Demandes déclarées irrecevables',
      [figures],
      [
        count('En tout', ({ turnedDown }) => turnedDown),
        count('Sur des conditions', ({ onConditions }) => onConditions),
        count('Sur aucune condition', ({ onNoCondition }) => onNoCondition),
        count('Sans conditions gardées', ({ withoutVerdicts }) => withoutVerdicts),
      ],
    ),
    tableOf('Ce que coûte chaque condition, seule', figures.conditions, [
      words('Condition', ({ condition }) => conditionLabels[condition]),
      ...lifted,
    ]),
    tableOf('Ce que coûtent deux conditions à la fois', figures.pairs, [
      words('Une condition', ({ pair: [one] }) => conditionLabels[one]),
      words('Une autre', ({ pair: [, other] }) => conditionLabels[other]),
      ...lifted,
    ]),
  ],
  definitions: conditionCostsDefinitions,
});

export const pieceTimesSheet = (figures: PieceTimes): FigureSheet => {
  const reasons = figures.pieces.flatMap(({ piece, name, reasons: found }) =>
    found.map((reason) => ({ piece, name, ...reason })),
  );
  return {
    title: 'Ce que coûte chaque pièce',
    sentences: [pieceTimesSentence(figures), slowestPieceSentence(figures), pieceTimesLimitSentence(figures)],
    tables: [
      tableOf('Ce que chaque pièce coûte, en dossiers', figures.pieces, [
        words('Pièce', ({ piece, name }) => pieceName({ code: piece, name })),
        count('Dossiers', ({ dossiers }) => dossiers),
        count('Obtenue', ({ obtained }) => obtained),
        days('La moitié en', ({ median }) => median),
        rate('En dernier', ({ lastToArrive }) => lastToArrive),
        rate('Jamais obtenue', ({ neverObtained }) => neverObtained),
        count('Impossible', ({ impossible }) => impossible),
        count('Manquait à la fin', ({ missingAtEnd }) => missingAtEnd),
        count('Attendue', ({ awaited }) => awaited),
        count('Sans durée', ({ leftOut }) => leftOut),
      ]),
      tableOf('Pourquoi une pièce était impossible à fournir', reasons, [
        words('Pièce', ({ piece, name }) => pieceName({ code: piece, name })),
        words('Motif', ({ reason }) => pieceReasonLabels.foundImpossible[reason]),
        count('Dossiers', ({ dossiers }) => dossiers),
      ]),
    ],
    definitions: pieceTimesDefinitions,
  };
};
