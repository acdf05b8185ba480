import type { Paths } from '@parcours/contracts';
import { isAtLeast, milestones } from '@parcours/domain/path';
import { type PathStep, type TurnKind, turnKinds } from '@parcours/domain/statistics';
import { endLabels } from '../end.ts';
import { counted, numberLabel, rateSentence } from '../figure.ts';
import { type FiguredSentence, figured } from '../figured.ts';
import { milestoneLabels } from '../path.ts';
import { enumerated, french, uncapitalised } from '../typography.ts';
import type { Meaning } from './definitions.ts';
import { detourLabels, detourPhrases } from './detours.ts';

type Variant = Paths['variants'][number];

/** « Rendez-vous manqué », « Recevable ». */
const stepLabel = (step: PathStep): string => (isDetour(step) ? detourLabels[step] : milestoneLabels[step]);

const isDetour = (step: PathStep): step is TurnKind => turnKinds.some((kind) => kind === step);

/** « Premier contact › Premier tri › Rendez-vous manqué (2 fois) ». */
export const stepsLabel = (steps: readonly PathStep[]): string => {
  const runs = steps.flatMap((step, index) => {
    if (step === steps[index - 1]) return [];
    const after = steps.slice(index);
    const end = after.findIndex((other) => other !== step);
    return [{ step, times: end === -1 ? after.length : end }];
  });
  return runs
    .map(({ step, times }) => (times === 1 ? stepLabel(step) : `${stepLabel(step)} (${times} fois)`))
    .join(' › ');
};

/** « Jusqu’à « Recevable », sans retour en arrière ». */
export const variantLabel = ({ steps }: Pick<Variant, 'steps'>): string => {
  const furthest = milestones.findLast((milestone) => steps.includes(milestone)) ?? 'firstContact';
  const turns = turnKinds.flatMap((kind) => {
    const times = steps.filter((step) => step === kind).length;
    return times === 0 ? [] : [counted(times, ...detourPhrases[kind])];
  });
  return turns.length === 0
    ? french`Jusqu’à « ${milestoneLabels[furthest]} », sans retour en arrière`
    : french`Jusqu’à « ${milestoneLabels[furthest]} », avec ${enumerated(turns)}`;
};

/** « Abandon », « En cours », « Remboursé »: how dossiers of one way stand. */
export const outcomeLabel = ({ state, end }: Variant['outcomes'][number]): string => {
  if (end !== null) return endLabels[end];
  return state === 'open' ? 'En cours' : milestoneLabels.repaid;
};

/** Which way is the commonest. */
export const pathsSentence = ({ variants: [first], dossiers }: Paths): FiguredSentence => {
  if (first === undefined) return ['Aucun dossier n’a encore de chemin.'];
  if (dossiers === 1) return figured`Le seul dossier est allé ${uncapitalised(variantLabel(first))}.`;
  const many = { words: rateSentence(first.dossiers), behind: { walked: first.walked } };
  return figured`Le chemin le plus suivi : ${uncapitalised(variantLabel(first))}, ${many}.`;
};

/** How many ways there are besides, and what they do not say. */
export const pathsLimitSentence = ({ variants, others, dossiers }: Paths): FiguredSentence | null => {
  if (dossiers < 2) return null;
  const all = variants.length + others.variants;
  const ways = `${counted(all, 'chemin différent', 'chemins différents')} en tout${
    others.variants === 0
      ? '.'
      : ` ; les ${numberLabel(others.variants)} moins suivis, ${counted(others.dossiers, 'dossier', 'dossiers')} ensemble, ne sont pas détaillés.`
  }`;
  return [
    french`${ways} Un chemin dit par où un dossier est passé, pas pourquoi il s’est arrêté : le motif est plus haut.`,
  ];
};

/** What the drawing shows, in words: where most leave the path, and how many are still on it. */
export const flowSentence = ({ flow: { nodes, links }, dossiers }: Paths): FiguredSentence | null => {
  const leaving = links.flatMap(({ from, to, dossiers: some }) => (isMilestone(to) ? [] : [{ from, to, some }]));
  const widest = leaving.sort((one, other) => other.some - one.some)[0];
  const open = nodes.reduce((sum, node) => sum + node.open, 0);
  if (dossiers === 0) return null;
  const still = {
    words: counted(open, 'dossier est encore en chemin', 'dossiers sont encore en chemin'),
    behind: { state: 'open' },
  } as const;
  const granted = nodes.reduce((sum, node) => sum + (isAtLeast(node.milestone, 'granted') ? node.open : 0), 0);
  const known = granted === 0 ? [] : stillAndGranted(open - granted, granted);
  if (widest === undefined) return figured`${still}${known}.`;
  const { from, to, some } = widest;
  const gone = {
    words: counted(some, 'dossier', 'dossiers'),
    behind: { furthest: from, state: 'closed', end: to },
  } as const;
  return figured`La sortie la plus large : après « ${milestoneLabels[from]} », vers « ${endLabels[to]} », ${gone}. ${still}${known}.`;
};

/** Those of whom nothing is decided, which other sections call still open, and those who have their loan. */
const stillAndGranted = (undecided: number, granted: number): FiguredSentence => {
  const waiting = {
    words: counted(undecided, 'attend encore une décision', 'attendent encore une décision'),
    behind: { state: 'open', notReached: 'granted' },
  } as const;
  const repaying = {
    words: counted(granted, 'a son prêt, pas encore remboursé', 'ont leur prêt, pas encore remboursé'),
    behind: { state: 'open', reached: 'granted' },
  } as const;
  return figured` : ${waiting} (les « encore en cours » du début de la page), ${repaying}`;
};

const isMilestone = (to: Paths['flow']['links'][number]['to']): to is Paths['flow']['nodes'][number]['milestone'] =>
  milestones.some((milestone) => milestone === to);

export const pathsDefinitions: readonly Meaning[] = [
  [
    'Le flux',
    'chaque trait est large comme les dossiers qui vont d’une étape à la suivante, ou à une fin. Ce qui entre dans une étape en sort, ou y est encore en cours.',
  ],
  [
    'Un chemin',
    'les étapes franchies, chacune la première fois, et les retours en arrière, dans l’ordre. Une étape franchie sans date en fait partie.',
  ],
  [
    'Les retours en arrière',
    'rendez-vous manqué, pièces redemandées par le Crédit Municipal, décision ajournée, dossier rouvert. Une pièce refusée par la ville n’en fait pas partie : elle est comptée plus haut.',
  ],
  ['Ce qui se vérifie', 'les chemins, avec ceux qui ne sont pas détaillés, font tous les dossiers.'],
];
