import type { PieceEvent, PieceLine } from '@parcours/contracts';
import type { PieceMoveKind, PieceRefusal } from '@parcours/domain/checklist';
import type { ListedName } from '@parcours/domain/path';
import { roleLabels } from './access.ts';
import { onDate, partialDateLabel } from './calendar.ts';
import { counted } from './figure.ts';
import { pieceReasonLabel, pieceStateLabels } from './piece.ts';
import { enumerated, french, uncapitalised } from './typography.ts';

/** What the button of each move says. */
export const pieceMoveLabels: Readonly<Record<PieceMoveKind, string>> = {
  asked: 'Demander',
  received: 'Noter reçue',
  verified: 'Noter vérifiée',
  refused: 'Refuser',
  expired: 'Noter périmée',
  setAside: 'Mettre sans objet',
  takenUpAgain: 'Reprendre',
  foundImpossible: 'Impossible à fournir',
};

/** How a line of the history of a piece names what happened. */
export const pieceEventLabels: Readonly<Record<PieceEvent['kind'], string>> = {
  asked: 'Demandée',
  received: 'Reçue',
  verified: 'Vérifiée',
  refused: 'Refusée',
  expired: 'Périmée',
  setAside: 'Mise sans objet',
  takenUpAgain: 'Reprise',
  foundImpossible: 'Impossible à fournir',
  voided: 'Saisie annulée',
};

/** What a line says beyond its name, null when its name says all. */
export const pieceEventDetail = ({ event }: Pick<PieceLine, 'event'>): string | null => {
  switch (event.kind) {
    case 'received':
      return [
        counted(event.copies, 'exemplaire', 'exemplaires'),
        event.issuedOn === null ? null : `papier du ${partialDateLabel(event.issuedOn)}`,
        event.lastValidOn === null ? null : `valable jusqu’au ${partialDateLabel(event.lastValidOn)}`,
      ]
        .filter((part) => part !== null)
        .join(', ');
    case 'asked':
      return event.lenderWhy === null ? null : askedByLenderSentence(event.lenderWhy);
    case 'refused':
    case 'setAside':
    case 'foundImpossible':
      return becauseSentence(event);
    case 'voided':
      return french`ligne ${event.voidedSequence} : ${event.why}`;
    default:
      return null;
  }
};

/** « Redemandée par le CMP : illisible ». */
export const askedByLenderSentence = (why: string): string => french`Redemandée par le CMP : ${why}`;

type Explained = {
  readonly reason: string;
  readonly listed?: ListedName | undefined;
  readonly text: string | null;
};

/** « Illisible (le bas de la page) », as it was called the day it was recorded. */
export const becauseSentence = ({ reason, listed, text }: Explained): string => {
  const words = listed?.label ?? pieceReasonLabel(reason);
  return text === null ? words : `${words} (${text})`;
};

/** Why a move of a piece cannot be recorded, and what to do about it. */
export const pieceRefusalSentence = (refusal: PieceRefusal): string => {
  switch (refusal.code) {
    case 'notYourRole':
      return french`Votre compte ne le permet pas : il faut être ${enumerated(
        refusal.roles.map((role) => uncapitalised(roleLabels[role])),
        'ou',
      )}. Demandez à l’administrateur.`;
    case 'notFromThisState':
      return french`« ${pieceMoveLabels[refusal.move]} » ne se fait pas quand la pièce est « ${uncapitalised(pieceStateLabels[refusal.state])} ».`;
    case 'inTheFuture':
      return french`La date du fait (${partialDateLabel(refusal.happenedOn)}) est dans le futur : nous sommes le ${partialDateLabel(refusal.today)}. Corrigez la date.`;
    case 'beforeWhatItFollows':
      return french`La date du fait (${partialDateLabel(refusal.happenedOn)}) est avant la saisie précédente (${partialDateLabel(refusal.earlierOn)}). Corrigez la date, ou annulez d’abord l’autre saisie.`;
    case 'otherNeedsText':
      return french`« Autre motif » demande une phrase : écrivez lequel.`;
    default:
      return paperRefusalSentence(refusal);
  }
};

type PlainCode = 'notYourRole' | 'notFromThisState' | 'inTheFuture' | 'beforeWhatItFollows' | 'otherNeedsText';

const paperRefusalSentence = (refusal: Exclude<PieceRefusal, { code: PlainCode }>): string => {
  switch (refusal.code) {
    case 'copiesNotCounted':
      return 'Écrivez combien d’exemplaires sont là, en chiffres.';
    case 'issuedAfterReceived':
      return french`La date du papier (${partialDateLabel(refusal.issuedOn)}) est après le jour où il est arrivé (${partialDateLabel(refusal.happenedOn)}). Corrigez l’une des deux.`;
    case 'endsBeforeIssued':
      return french`Le papier serait valable jusqu’au ${partialDateLabel(refusal.lastValidOn)}, avant sa propre date (${partialDateLabel(refusal.issuedOn)}). Corrigez l’une des deux.`;
    case 'copiesMissing':
      return french`Il n’y a que ${refusal.copies} exemplaires sur ${refusal.expectedCopies}. Demandez les autres, ou corrigez le nombre.`;
    case 'dateOnPaperMissing':
      return 'L’âge de ce papier compte : notez la date qu’il porte.';
    case 'stillGood':
      return refusal.lastGoodOn === null
        ? 'Rien ne limite la validité de ce papier.'
        : french`Ce papier est encore bon : il l’est jusqu’au ${partialDateLabel(refusal.lastGoodOn)}.`;
    case 'noSuchEvent':
      return french`La ligne ${refusal.sequence} n’existe pas dans l’historique de cette pièce. Rechargez la page.`;
    case 'alreadyVoided':
      return `La ligne ${refusal.sequence} est déjà annulée.`;
    case 'laterEventNeedsIt':
      return french`La ligne ${refusal.sequence} (« ${uncapitalised(pieceEventLabels[refusal.kind])} », ${onDate(refusal.happenedOn)}) en dépend. Annulez-la d’abord.`;
  }
};
