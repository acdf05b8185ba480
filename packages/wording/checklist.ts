import type { ChecklistGap, ChecklistView, PieceFileProblem, PieceView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { awaitedAnswers, type PieceFact, type PieceGap } from '@parcours/domain/checklist';
import { onDate, partialDateLabel } from './calendar.ts';
import { counted, numberLabel } from './figure.ts';
import { needLabel, pieceFactLabels, pieceName } from './piece.ts';
import { capitalised, enumerated, french, uncapitalised } from './typography.ts';

type Standing = Pick<ChecklistView, 'gaps' | 'isComplete' | 'turn' | 'isOpen'>;

/** What lacks and whose turn it is, in a sentence or two. */
export const checklistSentence = ({ gaps, isComplete, turn, isOpen }: Standing): string => {
  if (isComplete) return 'Rien ne manque : toutes les pièces qui s’appliquent sont vérifiées.';
  const lacking = french`Il reste ${enumerated(partsOf(gaps))}.`;
  if (!isOpen) return lacking;
  return `${lacking} C’est ${turn === 'person' ? 'à la personne' : 'à la ville'} de jouer.`;
};

type Part = { readonly isIn: (gap: ChecklistGap) => boolean; readonly one: string; readonly many: string };

const leads = (gap: ChecklistGap, ...codes: readonly PieceGap['code'][]): boolean =>
  gap.code === 'unmet' && gap.ways.flat().some(({ code }) => codes.includes(code));

/** The most pressing first; each gap counts once. */
const parts: readonly Part[] = [
  { isIn: (gap) => leads(gap, 'toVerify', 'dateOnPaperMissing'), one: 'pièce à vérifier', many: 'pièces à vérifier' },
  {
    isIn: (gap) => leads(gap, 'refused', 'expired', 'expiresBefore', 'moreCopiesExpected'),
    one: 'pièce à redemander',
    many: 'pièces à redemander',
  },
  {
    isIn: (gap) => leads(gap, 'cannotBeGiven'),
    one: 'pièce à prouver autrement',
    many: 'pièces à prouver autrement',
  },
  {
    isIn: (gap) => gap.turn === 'person',
    one: 'pièce que la personne doit apporter',
    many: 'pièces que la personne doit apporter',
  },
  { isIn: () => true, one: 'pièce à demander', many: 'pièces à demander' },
];

const partsOf = (gaps: readonly ChecklistGap[]): readonly string[] => {
  const unsettled = gaps.filter(({ code }) => code === 'unknownApplicability');
  const counts = new Map<Part, number>();
  for (const gap of gaps.filter(({ code }) => code === 'unmet')) {
    const part = parts.find(({ isIn }) => isIn(gap));
    if (part) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const lacking = parts.flatMap((part) => {
    const count = counts.get(part) ?? 0;
    return count === 0 ? [] : [counted(count, part.one, part.many)];
  });
  return unsettled.length === 0 ? lacking : [answersPart(unsettled), ...lacking];
};

/** « 2 réponses à donner sur sa situation (5 pièces en dépendent) ». */
const answersPart = (unsettled: readonly ChecklistGap[]): string => {
  const answers = counted(
    awaitedAnswers(unsettled).length,
    'réponse à donner sur sa situation',
    'réponses à donner sur sa situation',
  );
  return `${answers} (${counted(unsettled.length, 'pièce en dépend', 'pièces en dépendent')})`;
};

/** « dépend de : logement, ressources », of a piece that may apply or not. */
export const dependsSentence = (missing: readonly PieceFact[]): string =>
  french`dépend de : ${missing.map((fact) => pieceFactLabels[fact]).join(', ')}`;

/** Why a need is not met: « Logement : répondre d’abord à “logement” », or each way with what it lacks. */
export const gapSentence = (gap: ChecklistGap): string => {
  if (gap.code === 'unknownApplicability') {
    const facts = enumerated(gap.missingFacts.map((fact) => pieceFactLabels[fact]));
    return french`${needLabel(gap.need, gap.name)} : on ne sait pas encore si c’est nécessaire (${facts}).`;
  }
  const ways = gap.ways.map((way) => enumerated(way.map(pieceGapSentence)));
  return `${capitalised(enumerated(ways, 'ou'))}.`;
};

/** What one piece lacks: « quittance de loyer à demander ». */
const pieceGapSentence = (gap: PieceGap): string =>
  `${uncapitalised(pieceName({ code: gap.piece, name: gap.name }))} ${pieceLack(gap)}`;

/** The same without the piece: « à demander ». */
export const pieceLack = (gap: PieceGap): string => {
  switch (gap.code) {
    case 'toAsk':
      return 'à demander';
    case 'asked':
      return 'à apporter par la personne';
    case 'copiesMissing':
      return `: ${gap.copies} sur ${gap.expectedCopies}, le reste à apporter`;
    case 'toVerify':
      return 'à vérifier';
    case 'refused':
      return 'à redemander';
    case 'expired':
      return 'périmée, à redemander';
    case 'expiresBefore':
      return french`à redemander : valable jusqu’au ${partialDateLabel(gap.lastGoodOn)}, envoi le ${partialDateLabel(gap.plannedOn)}`;
    case 'moreCopiesExpected':
      return `: ${gap.copies} sur ${gap.expectedCopies}, le reste à demander`;
    case 'dateOnPaperMissing':
      return 'dont la date manque';
    case 'cannotBeGiven':
      return 'impossible à fournir : prouvez autrement, ou mettez sans objet';
  }
};

/** « moins de 3 mois », null when its age does not matter. */
export const validityLabel = ({ validity }: Pick<PieceView, 'validity'>): string | null =>
  validity === null
    ? null
    : `moins de ${validity.unit === 'months' ? `${validity.count} mois` : counted(validity.count, 'jour', 'jours')}`;

/** Until when the paper at hand is good; null when nothing limits it. */
export const goodUntilSentence = ({
  lastGoodOn,
  outlook,
}: Pick<PieceView, 'lastGoodOn' | 'outlook'>): string | null => {
  if (lastGoodOn === null) return null;
  const day = partialDateLabel(lastGoodOn);
  switch (outlook) {
    case 'expired':
      return `n’est plus valable depuis le ${day}`;
    case 'expiresSoon':
      return `ne sera plus valable le jour de l’envoi : valable jusqu’au ${day}, bientôt`;
    case 'expiresLater':
      return `ne sera plus valable le jour de l’envoi : valable jusqu’au ${day}`;
    default:
      return `valable jusqu’au ${day}`;
  }
};

/** Why a paper at hand is in somebody’s day: it will not be good when the file is sent. */
export const expiringSentence = (
  { lastGoodOn, ...piece }: { readonly code: string; readonly name?: string | null; readonly lastGoodOn: CivilDate },
  plannedOn: CivilDate | null,
  today: CivilDate,
): string =>
  lastGoodOn < today
    ? french`${pieceName(piece)} : n’est plus valable depuis le ${partialDateLabel(lastGoodOn)}.`
    : french`${pieceName(piece)} : valable jusqu’au ${partialDateLabel(lastGoodOn)}, avant l’envoi prévu ${onDate(plannedOn)}.`;

/** Why a file was not kept, and what to do. */
export const pieceFileSentence = (problem: PieceFileProblem): string => {
  switch (problem.code) {
    case 'empty':
      return 'Le fichier est vide. Choisissez-en un autre.';
    case 'typeNotTaken':
      return french`Ce n’est ni un PDF ni une photo (JPEG, PNG, HEIC, WebP), quel que soit son nom. Photographiez le papier, ou enregistrez-le en PDF.`;
    case 'damaged':
      return 'Le fichier est abîmé : il ne s’ouvre pas en entier. Demandez-le de nouveau, ou scannez le papier.';
    case 'encrypted':
      return 'Ce PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe, ou imprimez-le et scannez-le.';
    case 'tooManyPixels':
      return french`L’image est trop grande : ${problem.megapixels} millions de points, ${problem.mostMegapixels} au plus. Réduisez-la ou scannez moins fin.`;
  }
};

/** « 340 ko », « 2,4 Mo ». */
export const sizeLabel = (bytes: number): string =>
  bytes < 1_000_000
    ? french`${numberLabel(Math.max(1, Math.round(bytes / 1000)))}\u00a0ko`
    : french`${numberLabel(Math.round(bytes / 100_000) / 10)}\u00a0Mo`;
