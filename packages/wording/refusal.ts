import type { Refusal } from '@parcours/domain/path';
import { roleLabels } from './access.ts';
import { actLabels, eventLabels } from './act.ts';
import { onDate, partialDateLabel } from './calendar.ts';
import { endLabels, reasonLabel } from './end.ts';
import { stageLabels, stateLabels } from './path.ts';
import { enumerated, french, uncapitalised } from './typography.ts';

/** Why an act cannot be recorded, and what to do about it. */
export const refusalSentence = (refusal: Refusal): string => {
  switch (refusal.code) {
    case 'notYourRole':
      return french`Votre compte ne le permet pas : il faut le rôle ${enumerated(
        refusal.roles.map((role) => `« ${roleLabels[role]} »`),
        'ou',
      )}. Demandez à l’administrateur.`;
    case 'notAtThisStage':
      return notAtThisStage(refusal);
    case 'inTheFuture':
      return french`La date du fait (${partialDateLabel(refusal.happenedOn)}) est dans le futur : nous sommes le ${partialDateLabel(refusal.today)}. Corrigez la date.`;
    case 'beforeWhatItFollows':
      return french`La date du fait (${partialDateLabel(refusal.happenedOn)}) est avant « ${uncapitalised(eventLabels[refusal.earlierKind])} » (${partialDateLabel(refusal.earlierOn)}), qui le précède. Corrigez la date, ou annulez d’abord l’autre saisie.`;
    case 'appointmentBeforeItWasGiven':
      return french`Le rendez-vous (${partialDateLabel(refusal.appointmentOn)}) serait avant le jour où il a été donné (${partialDateLabel(refusal.givenOn)}). Corrigez l’une des deux dates.`;
    case 'elsewhereNeedsText':
      return french`« Ailleurs » demande le lieu : écrivez-le.`;
    case 'cancelledAfterItsDay':
      return french`Le rendez-vous était le ${partialDateLabel(refusal.appointmentOn)} : un rendez-vous passé ne s’annule plus. Notez si la personne est venue, ou corrigez la date du fait (${partialDateLabel(refusal.happenedOn)}).`;
    case 'noAppointmentGiven':
      return 'Aucun rendez-vous n’est donné. Donnez-en un d’abord.';
    case 'loanNotRepaidYet':
      return 'La fin du remboursement n’est pas encore notée. Notez-la d’abord.';
    case 'noDecisionToTell':
      return 'Il n’y a pas de décision du CMP à dire à la personne, ou elle la connaît déjà.';
    case 'nothingAsked':
      return 'Choisissez au moins une pièce, ou écrivez ce que le CMP demande.';
    case 'namedDayAlreadyPast':
      return french`Le jour donné par le CMP (${partialDateLabel(refusal.namedDay)}) est avant la date du fait (${partialDateLabel(refusal.happenedOn)}). Corrigez l’un des deux.`;
    case 'notTheReasonOfThisEnd':
      return french`Le motif « ${reasonLabel(refusal.end, refusal.reason)} » ne va pas avec « ${uncapitalised(endLabels[refusal.end])} ». Choisissez un motif de la liste.`;
    case 'endNotAtThisStage':
      return french`À l’étape « ${stageLabels[refusal.stage]} », un dossier ne se clôt pas par « ${uncapitalised(endLabels[refusal.end])} : ${reasonLabel(refusal.end, refusal.reason)} ». Choisissez une autre fin.`;
    case 'otherNeedsText':
      return french`« Autre motif » demande une phrase : écrivez lequel.`;
    case 'redirectionNeedsName':
      return 'Écrivez le nom de l’association vers laquelle la personne est réorientée.';
    default:
      return voidingRefusalSentence(refusal);
  }
};

type VoidingCode = 'noSuchEvent' | 'firstContactStays' | 'alreadyVoided' | 'laterEventNeedsIt';

const voidingRefusalSentence = (refusal: Extract<Refusal, { code: VoidingCode }>): string => {
  switch (refusal.code) {
    case 'noSuchEvent':
      return french`La ligne ${refusal.sequence} n’existe pas dans cet historique. Rechargez la page.`;
    case 'firstContactStays':
      return french`Le premier contact ne s’annule pas : fermez plutôt le dossier en « erreur de saisie ».`;
    case 'alreadyVoided':
      return `La ligne ${refusal.sequence} est déjà annulée.`;
    case 'laterEventNeedsIt':
      return french`La ligne ${refusal.sequence} (« ${uncapitalised(eventLabels[refusal.kind])} », ${onDate(refusal.happenedOn)}) en dépend. Annulez-la d’abord.`;
  }
};

const notAtThisStage = ({ act, state, stage }: Extract<Refusal, { code: 'notAtThisStage' }>): string =>
  state === 'open'
    ? french`« ${actLabels[act]} » ne se fait pas à l’étape « ${stageLabels[stage]} ».`
    : french`« ${actLabels[act]} » ne se fait pas sur un dossier ${uncapitalised(stateLabels[state])}.`;
