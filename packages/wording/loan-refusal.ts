import type { LoanRefusal } from '@parcours/domain/loan-follow-up';
import { partialDateLabel } from './calendar.ts';
import { amountLabel } from './figure.ts';
import { loanActLabels, loanEventLabels, loanStateLabels } from './loan-follow-up.ts';
import { french, uncapitalised } from './typography.ts';

/** Why something about a loan cannot be noted, and what to do about it. */
export const loanRefusalSentence = (refusal: LoanRefusal): string => {
  switch (refusal.code) {
    case 'notGranted':
      return 'Aucun prêt n’est accordé dans ce dossier. Notez d’abord l’accord du prêteur.';
    case 'notFromThisState':
      return french`« ${loanActLabels[refusal.act]} » ne va pas avec l’état du prêt : « ${uncapitalised(loanStateLabels[refusal.state])} ».`;
    case 'inTheFuture':
      return french`La date (${partialDateLabel(refusal.happenedOn)}) est dans le futur : nous sommes le ${partialDateLabel(refusal.today)}. Corrigez la date.`;
    case 'beforeWhatItFollows':
      return french`La date (${partialDateLabel(refusal.happenedOn)}) est avant ce qui la précède (${partialDateLabel(refusal.earlierOn)}). Corrigez la date.`;
    case 'noOfferSigned':
      return 'La signature de l’offre n’est pas notée : le délai de rétractation ne se connaît pas.';
    case 'withdrawalTimeOver':
      return french`La rétractation (${partialDateLabel(refusal.happenedOn)}) vient après la fin du délai (${partialDateLabel(refusal.untilOn)}). Elle n’est plus possible.`;
    case 'supplierNotNamed':
      return 'Écrivez le nom du fournisseur qui a reçu l’argent.';
    case 'firstDueTooEarly':
      return french`La première échéance (${partialDateLabel(refusal.firstDueOn)}) doit venir après le ${partialDateLabel(refusal.happenedOn)}. Corrigez l’une des deux dates.`;
    case 'notAnAmountToSchedule':
      return 'Ce montant et cette durée ne font pas un échéancier. Corrigez-les.';
    case 'noSuchInstalment':
      return `Les échéances vont du n°\u00a0${refusal.first} au n°\u00a0${refusal.last}. Corrigez les numéros.`;
    case 'otherNeedsText':
      return french`« Autre cause » demande une phrase : écrivez laquelle.`;
    case 'moreThanRemaining':
      return french`Le capital remboursé (${amountLabel(refusal.amountCents)}) dépasse ce qui reste dû (${amountLabel(refusal.remainingCents)}). Corrigez le montant.`;
    case 'refundNotDue':
      return french`Ces intérêts se demandent à partir du ${partialDateLabel(refusal.dueOn)}, et non le ${partialDateLabel(refusal.happenedOn)}.`;
    case 'nothingToRefund':
      return 'Le département n’a rien à rendre pour ce prêt.';
    case 'noSuchLine':
      return `La ligne ${refusal.sequence} n’existe pas. Rechargez la page.`;
    case 'alreadyVoided':
      return `La ligne ${refusal.sequence} est déjà annulée.`;
    case 'laterLineNeedsIt':
      return french`La ligne ${refusal.sequence} (« ${uncapitalised(loanEventLabels[refusal.kind])} ») en dépend. Annulez-la d’abord.`;
  }
};
