import type { RegisterFileProblem } from '@parcours/contracts';
import { isPartialDate } from '@parcours/domain/calendar';
import type { MappingProblem, RowProblem } from '@parcours/domain/register';
import { eventLabels } from './act.ts';
import { partialDateLabel, shortDateLabel } from './calendar.ts';
import { amountLabel, counted, numberLabel } from './figure.ts';
import { refusalSentence } from './refusal.ts';
import { registerColumnLabels } from './register-column.ts';
import { enumerated, french, uncapitalised } from './typography.ts';

const megabytes = (bytes: number): string => numberLabel(Math.ceil(bytes / 1_000_000));

/** Why a file cannot be taken over, and what to do about it. */
export const registerFileSentence = (problem: RegisterFileProblem): string => {
  switch (problem.code) {
    case 'empty':
      return 'Ce fichier est vide. Vérifiez que c’est le bon, puis enregistrez-le de nouveau.';
    case 'tooLarge':
      return `Ce fichier fait ${megabytes(problem.bytes)} Mo ; la limite est de ${megabytes(problem.mostBytes)} Mo. Retirez les images et les feuilles inutiles, ou partagez-le en deux.`;
    case 'wrongType':
      return wrongTypeSentence(problem.type);
    case 'oldExcel':
      return 'C’est un ancien fichier Excel (.xls). Ouvrez-le, puis « Enregistrer sous » au format .xlsx ou .csv.';
    case 'passwordProtected':
      return 'Ce fichier est protégé par un mot de passe. Retirez la protection, enregistrez-le, puis recommencez.';
    case 'expandsTooMuch':
      return `Une fois décompressé, ce fichier dépasse ${megabytes(problem.mostBytes)} Mo : il est refusé par prudence. Enregistrez la seule feuille du registre au format .csv.`;
    case 'damaged':
      return 'Ce fichier est abîmé : il ne s’ouvre pas en entier. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis recommencez.';
    case 'formulas':
      return `${counted(problem.count, 'case contient une formule', 'cases contiennent une formule')} dans la feuille « ${problem.sheet} » (${enumerated([...problem.cells.slice(0, 5), ...(problem.count > 5 ? ['d’autres'] : [])])}). Remplacez les formules par leurs valeurs (copier, puis collage spécial « valeurs »), enregistrez, puis recommencez.`;
    default:
      return tableSentence(problem);
  }
};

type TableProblem = Extract<
  RegisterFileProblem,
  {
    code:
      | 'quoteNotClosed'
      | 'tooManyColumns'
      | 'tooManyRows'
      | 'cellTooLong'
      | 'noHeader'
      | 'noRows'
      | 'mappingRefused';
  }
>;

const tableSentence = (problem: TableProblem): string => {
  switch (problem.code) {
    case 'quoteNotClosed':
      return `Ligne ${numberLabel(problem.lineNumber)} : un guillemet est ouvert et jamais refermé. Corrigez cette ligne, puis recommencez.`;
    case 'tooManyColumns':
      return `Ce fichier a ${numberLabel(problem.columns)} colonnes ; la limite est de ${numberLabel(problem.most)}. Retirez celles qui ne servent pas.`;
    case 'tooManyRows':
      return `Ce fichier a plus de ${numberLabel(problem.most)} lignes. Partagez-le en plusieurs fichiers.`;
    case 'cellTooLong':
      return `Ligne ${numberLabel(problem.lineNumber)} : une case a plus de ${numberLabel(problem.mostCharacters)} caractères. Corrigez cette ligne, puis recommencez.`;
    case 'noHeader':
      return 'Aucune ligne de titres n’a été trouvée. Mettez le nom de chaque colonne sur la première ligne, par exemple « Nom » et « Date du premier contact ».';
    case 'noRows':
      return 'Ce fichier a des titres de colonnes, et aucune ligne en dessous.';
    case 'mappingRefused':
      return problem.problems.map((mappingProblem) => mappingProblemSentence(mappingProblem)).join(' ');
  }
};

const typeNames: Readonly<Record<string, string>> = {
  pdf: 'un PDF',
  docx: 'un document Word',
  odt: 'un document LibreOffice Writer',
  ods: 'une feuille LibreOffice (.ods)',
  pptx: 'une présentation',
  zip: 'une archive ZIP',
  jpg: 'une image',
  png: 'une image',
  gif: 'une image',
  heic: 'une image',
  webp: 'une image',
};

const wrongTypeSentence = (type: string): string => {
  const found = typeNames[type];
  const what = found === undefined ? 'Ce fichier n’est pas un tableau' : `Ce fichier est en réalité ${found}`;
  return `${what}. Donnez le registre au format .csv ou .xlsx : dans votre tableur, « Enregistrer sous ».`;
};

/** What is wrong with the columns chosen; `headers` are those of the file, where they are known. */
export const mappingProblemSentence = (problem: MappingProblem, headers: readonly string[] = []): string => {
  switch (problem.code) {
    case 'requiredColumnMissing':
      return french`Dites quelle colonne du fichier donne « ${uncapitalised(registerColumnLabels[problem.column])} » : sans elle, aucune ligne ne peut être reprise.`;
    case 'noSuchHeader':
      return french`« ${registerColumnLabels[problem.column]} » : le fichier n’a pas de colonne ${problem.index + 1}. Choisissez-en une autre.`;
    case 'headerUsedTwice': {
      const columns = problem.columns.map((column) => french`« ${uncapitalised(registerColumnLabels[column])} »`);
      return french`La colonne « ${headers[problem.index] || `n° ${problem.index + 1}`} » du fichier sert à la fois pour ${enumerated(columns)}. Choisissez-en une autre pour l’une d’elles.`;
    }
  }
};

const mostQuoted = 60;

/** A date cell is quoted as a spreadsheet shows it. */
const asShown = (value: string): string => (isPartialDate(value) ? shortDateLabel(value) : value);

const quoted = (typed: string): string => {
  const value = asShown(typed);
  if (value === '') return 'vide';
  return french`« ${value.length > mostQuoted ? `${value.slice(0, mostQuoted).toWellFormed()}…` : value} »`;
};

/** Which column, what is typed there, and what is expected. */
export const rowProblemSentence = (problem: RowProblem): string =>
  french`${registerColumnLabels[problem.column]} (${quoted(problem.value)}) : ${expected(problem)}`;

const expected = (problem: RowProblem): string => {
  switch (problem.code) {
    case 'missing':
      return 'à remplir, sans quoi la ligne ne peut pas être reprise.';
    case 'notADate':
      return 'ce n’est pas une date. Attendu : 12/03/2015, mars 2015 ou 2015.';
    case 'noSuchDay':
      return 'ce jour n’existe pas. Corrigez la date.';
    case 'yearOutOfRange':
      return `l’année doit être entre ${problem.earliest} et ${problem.latest}.`;
    case 'notAnAmount':
      return 'ce n’est pas un montant. Attendu : 1 500 ou 1 500,00.';
    case 'amountTooLarge':
      return `ce montant dépasse ${amountLabel(problem.mostCents)}. Vérifiez-le.`;
    case 'notADuration':
      return 'ce n’est pas une durée. Attendu : un nombre de mois, par exemple 24.';
    case 'durationTooLong':
      return `cette durée dépasse ${problem.mostMonths} mois. Vérifiez-la.`;
    case 'notYesOrNo':
      return 'attendu : oui ou non.';
    case 'unknownDecision':
      return 'décision inconnue. Attendu : accordé, refusé, ajourné ou en attente.';
    case 'textTooLong':
      return `plus de ${numberLabel(problem.mostCharacters)} caractères. Raccourcissez ce texte.`;
    default:
      return together(problem);
  }
};

type TogetherProblem = Extract<RowProblem, { code: 'contradictedBy' | 'missingBeside' | 'refusedOnPath' }>;

const together = (problem: TogetherProblem): string => {
  switch (problem.code) {
    case 'contradictedBy':
      return french`contredit « ${uncapitalised(registerColumnLabels[problem.by])} », qui est rempli. Corrigez l’une des deux cases.`;
    case 'missingBeside':
      return french`à remplir, puisque « ${uncapitalised(registerColumnLabels[problem.beside])} » l’est.`;
    case 'refusedOnPath':
      return pathSentence(problem.refusal);
  }
};

const pathSentence = (refusal: Extract<RowProblem, { code: 'refusedOnPath' }>['refusal']): string =>
  refusal.code === 'beforeWhatItFollows'
    ? french`cette date (${partialDateLabel(refusal.happenedOn)}) est avant « ${uncapitalised(eventLabels[refusal.earlierKind])} » (${partialDateLabel(refusal.earlierOn)}), qui le précède. Corrigez l’une des deux dates.`
    : uncapitalised(refusalSentence(refusal));
