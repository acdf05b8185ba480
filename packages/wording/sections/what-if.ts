import type { DossierFilters, WhatIf } from '@parcours/contracts';
import { conditionLabels } from '../condition.ts';
import { counted, numberLabel, outOf, rateSentence } from '../figure.ts';
import { type FiguredSentence, figured } from '../figured.ts';
import { milestoneLabels } from '../path.ts';
import { pieceName } from '../piece.ts';
import { french } from '../typography.ts';
import type { Meaning } from './definitions.ts';

type Lever = WhatIf['appointments'];
type Estimate = NonNullable<Lever['more']>;

/** « 2,3 », « 14 », « moins de 0,1 »: an estimate is no count. */
export const roughly = (value: number): string => {
  if (value > 0 && value < 0.1) return french`moins de 0,1`;
  return numberLabel(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
};

/** « environ 2,3 prêts de plus (intervalle à 95 % : 1,1 à 4,5) ». */
const moreLabel = ({ expected, low, high }: Estimate): string =>
  french`environ ${roughly(expected)} ${expected < 2 ? 'prêt' : 'prêts'} de plus (intervalle à 95 % : ${roughly(low)} à ${roughly(high)})`;

/** All those who would have gone on, wherever to. */
export const freedBy = ({ parts }: Lever): Estimate =>
  parts.reduce(
    (sum, { dossiers }) => ({
      expected: sum.expected + dossiers.expected,
      low: sum.low + dossiers.low,
      high: sum.high + dossiers.high,
    }),
    { expected: 0, low: 0, high: 0 },
  );

type NamedLever = {
  readonly label: string;
  readonly lever: Lever;
  /** Exactly those who would have gone on; null: no list holds these and no others. */
  readonly behind: DossierFilters | null;
};

/** Everything that could have been otherwise, named. */
export const leversOf = ({ appointments, conditions, pieces }: WhatIf): readonly NamedLever[] => [
  { label: 'Chaque rendez-vous tenu', lever: appointments, behind: { didNotCome: true } },
  ...conditions.map((lever) => ({
    label: french`Sans la condition « ${conditionLabels[lever.condition]} »`,
    lever,
    behind: null,
  })),
  ...pieces.map((lever) => ({
    label: french`« ${pieceName({ code: lever.piece, name: lever.name })} » en deux fois moins de temps`,
    lever,
    behind: null,
  })),
];

/** « 5 sur 20 ont eu un prêt, soit 25 % (intervalle à 95 % : 11 % à 47 %) ». */
const onwardsLabel = (onwards: Lever['parts'][number]['onwards']): string =>
  french`${outOf(onwards)} ${onwards.k < 2 ? 'a' : 'ont'} eu un prêt${rateSentence(onwards).slice(outOf(onwards).length)}`;

/** The path above counts them too: they have reached the milestone. */
const withoutUndecided = (undecided: number): string =>
  undecided === 0 ? '' : french`, sans compter ${counted(undecided, 'dossier', 'dossiers')} encore en cours`;

/** What follows from those who would have gone on. */
const consequence = ({ more, parts, untold }: Lever): string => {
  const [only, ...others] = parts;
  if (more === null || only === undefined)
    return french`trop peu de dossiers sont allés plus loin pour dire combien de prêts cela ferait`;
  const as =
    others.length === 0
      ? french`parmi ceux qui ont atteint « ${milestoneLabels[only.reaching]} », ${onwardsLabel(only.onwards)}${withoutUndecided(only.undecided)} ; `
      : '';
  const left = untold === 0 ? '' : ` ; de ${counted(untold, 'dossier', 'dossiers')} on ne peut rien dire`;
  return french`${as}${as === '' ? 'cela' : 'au même rythme, cela'} ferait ${moreLabel(more)}${left}`;
};

/** If every appointment had been kept. */
export const appointmentsKeptSentence = ({ appointments }: WhatIf): FiguredSentence => {
  const { expected } = freedBy(appointments);
  if (expected === 0)
    return ['Personne n’est parti après un rendez-vous manqué : les tenir tous n’aurait rien changé.'];
  const people = {
    words: counted(expected, 'dossier de plus', 'dossiers de plus'),
    behind: { didNotCome: true },
  } as const;
  return figured`Si chaque rendez-vous avait été tenu, ${people} ${expected < 2 ? 'aurait' : 'auraient'} eu ${expected < 2 ? 'son' : 'leur'} rendez-vous : ${consequence(appointments)}.`;
};

/** If the condition that would bring most had been lifted; null when none would let anybody through. */
export const conditionLiftedSentence = ({ conditions: [first] }: WhatIf): FiguredSentence | null => {
  if (first === undefined) return null;
  const { expected } = freedBy(first);
  return [
    french`Si la condition « ${conditionLabels[first.condition]} » n’avait pas été posée, ${counted(expected, 'dossier de plus aurait', 'dossiers de plus auraient')} continué : ${consequence(first)}.`,
  ];
};

/** If the piece that would bring most had come in half the time; null when nothing can be said of any. */
export const pieceSoonerSentence = ({ pieces }: WhatIf): FiguredSentence | null => {
  const first = pieces.find(({ parts }) => parts.length > 0);
  if (first === undefined)
    return pieces.length === 0
      ? null
      : [
          'Des pièces plus rapides : trop peu de dossiers les ont attendues plus longtemps pour dire ce que cela changerait.',
        ];
  const { expected, low, high } = freedBy(first);
  return [
    french`Si la pièce « ${pieceName({ code: first.piece, name: first.name })} » était arrivée en deux fois moins de temps, environ ${roughly(expected)} ${expected < 2 ? 'dossier de plus aurait' : 'dossiers de plus auraient'} été complet${expected < 2 ? '' : 's'} (intervalle à 95 % : ${roughly(low)} à ${roughly(high)}) : ${consequence(first)}.`,
  ];
};

/** What all of it supposes. */
export const whatIfLimitSentence = (): FiguredSentence => [
  french`Ce sont des estimations. Elles supposent que ces dossiers auraient avancé comme ceux qui sont allés jusque-là, ce que rien ne prouve ; elles ne s’additionnent pas d’une ligne à l’autre.`,
];

export const whatIfDefinitions: readonly Meaning[] = [
  [
    'Chaque rendez-vous tenu',
    'les personnes parties avant d’avoir eu un rendez-vous, après en avoir manqué un ou pour ce motif, seraient venues.',
  ],
  [
    'Une condition levée',
    'les dossiers déclarés irrecevables que cette condition arrêtait seule auraient franchi l’étape suivante. Une condition indicative peut encore les déconseiller.',
  ],
  [
    'Une pièce en deux fois moins de temps',
    'parmi les personnes parties quand il ne manquait que cette pièce, la part de celles qui l’auraient eue à temps : celle des pièces attendues aussi longtemps qui sont arrivées avant le double (Kaplan-Meier).',
  ],
  [
    'Part de prêts ensuite',
    'parmi les dossiers arrivés à l’étape et dont la suite est connue, ceux qui ont eu un prêt. Les dossiers encore en cours ne comptent pas.',
  ],
  [
    'Intervalle à 95 %',
    'le produit des bornes : il tient même si les deux estimations se trompent du même côté. Sous 10 dossiers, rien n’est dit.',
  ],
];
