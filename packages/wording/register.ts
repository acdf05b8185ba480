import type { RegisterRowCounts, RegisterRowOutcome } from '@parcours/contracts';
import { counted } from './figure.ts';
import { rowProblemSentence } from './register-problem.ts';
import { enumerated, french } from './typography.ts';

export type RowOutcomeKind = RegisterRowOutcome['kind'];

/** In the order in which a person wants to know. */
export const rowOutcomeLabels: Readonly<Record<RowOutcomeKind, string>> = {
  new: 'Nouvelle',
  refused: 'Refusée',
  differs: 'À vérifier',
  alreadyThere: 'Déjà reprise',
  typedTwice: 'En double',
  skipped: 'Sans objet',
};

/** What becomes of a row and why, one sentence each. */
export const rowOutcomeSentences = (outcome: RegisterRowOutcome): readonly string[] => {
  switch (outcome.kind) {
    case 'new':
      return ['Un dossier sera créé.'];
    case 'alreadyThere':
      return [french`Déjà reprise : c’est le dossier ${outcome.reference}.`];
    case 'typedTwice':
      return [french`Écrite deux fois : identique à la ligne ${outcome.sameAsLine}. Un seul dossier est créé.`];
    case 'differs':
      return [differsSentence(outcome.from)];
    case 'refused':
      return outcome.problems.map(rowProblemSentence);
    case 'skipped':
      return [outcome.why === 'emptyLine' ? 'Ligne vide.' : 'Ligne de total.'];
  }
};

type Twin = Extract<RegisterRowOutcome, { kind: 'differs' }>['from'];

const differsSentence = (from: Twin): string =>
  from.kind === 'dossier'
    ? french`Même demande que le dossier ${from.reference}, écrite autrement depuis. Elle n’est pas reprise : complétez ce dossier à la main.`
    : french`Même demande que la ligne ${from.line}, écrite autrement. Elle n’est pas reprise : gardez une seule des deux lignes dans le fichier.`;

/** What a preview comes to, the most important first; one sentence for each kind of row that there is. */
export const rowCountSentences = (counts: RegisterRowCounts): readonly string[] => [
  counts.new === 0
    ? 'Aucune ligne nouvelle : il n’y a rien à reprendre.'
    : french`${counted(counts.new, 'ligne est nouvelle : elle devient un dossier', 'lignes sont nouvelles : elles deviennent des dossiers')}.`,
  ...sentence(
    counts.refused,
    'ligne est refusée : il y manque quelque chose, ou une case ne se lit pas',
    'lignes sont refusées : il y manque quelque chose, ou une case ne se lit pas',
  ),
  ...sentence(
    counts.differs,
    'ligne est à vérifier : la même demande est écrite autrement ailleurs',
    'lignes sont à vérifier : la même demande est écrite autrement ailleurs',
  ),
  ...sentence(counts.alreadyThere, 'ligne est déjà reprise', 'lignes sont déjà reprises'),
  ...sentence(counts.typedTwice, 'ligne est écrite deux fois', 'lignes sont écrites deux fois'),
  ...sentence(counts.skipped, 'ligne est vide ou un total', 'lignes sont vides ou des totaux'),
];

const sentence = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [french`${counted(count, one, many)}.`];

/** Exactly what a confirmation writes, and what it leaves. */
export const importSentence = ({ new: created, ...left }: RegisterRowCounts): string => {
  const leftOut = left.refused + left.differs + left.alreadyThere + left.typedTwice + left.skipped;
  const rest = leftOut === 0 ? '' : ` ${counted(leftOut, 'autre ligne n’écrit', 'autres lignes n’écrivent')} rien.`;
  return `${counted(created, 'dossier sera créé, avec l’historique que dit sa ligne', 'dossiers seront créés, chacun avec l’historique que dit sa ligne')}.${rest}`;
};

type ImportCounts = {
  readonly created: number;
  readonly alreadyThere: number;
  readonly refused: number;
  /** Known while the import is at hand; what is kept of it does not say. */
  readonly differs?: number;
};

/** « 131 dossiers créés, 5 lignes refusées et 2 lignes à vérifier. » */
export const importedSentence = ({ created, alreadyThere, refused, differs = 0 }: ImportCounts): string => {
  const parts = [
    created === 0 ? 'Aucun dossier créé' : counted(created, 'dossier créé', 'dossiers créés'),
    ...(alreadyThere === 0 ? [] : [counted(alreadyThere, 'ligne déjà reprise', 'lignes déjà reprises')]),
    ...(refused === 0 ? [] : [counted(refused, 'ligne refusée', 'lignes refusées')]),
    ...(differs === 0 ? [] : [counted(differs, 'ligne à vérifier', 'lignes à vérifier')]),
  ];
  return `${enumerated(parts)}.`;
};

type LeftRows = Pick<RegisterRowCounts, 'refused' | 'differs'>;

/** What the file of the rows that were not taken over holds, null when there are none: « les lignes refusées ». */
export const leftRowsWords = ({ refused, differs }: LeftRows): string | null => {
  if (refused + differs === 0) return null;
  if (differs === 0) return 'les lignes refusées';
  return refused === 0 ? 'les lignes à vérifier' : 'les lignes refusées ou à vérifier';
};
