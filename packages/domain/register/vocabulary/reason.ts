import { type EndKind, isReasonOf, type ListedName, type Reason } from '../../path/index.ts';
import type { ListedReason } from '../../reasons/index.ts';
import { wordsOf } from '../text.ts';
import { type Recognised, recognise, type Vocabulary } from './vocabulary.ts';

/** An end with one of its own reasons, and the town's own name of it when that is what the text says. */
export type Meaning = {
  readonly [Kind in EndKind]: { readonly kind: Kind; readonly reason: Reason<Kind>; readonly listed?: ListedName };
}[EndKind];

/** What a text can mean; which of them it means depends on where the dossier stood. The first that fits counts. */
type Meanings = readonly [Meaning, ...Meaning[]];

const left = (reason: Reason<'leftByPerson'>): Meaning => ({ kind: 'leftByPerson', reason });
const town = (reason: Reason<'turnedDownByTown'>): Meaning => ({ kind: 'turnedDownByTown', reason });
const lender = (reason: Reason<'refusedByLender'>): Meaning => ({ kind: 'refusedByLender', reason });

const vocabulary: Vocabulary<Meanings> = [
  [
    /\b(simple )?informations?( seulement| seule| uniquement)?\b|\brenseignements?( seulement| seuls?)?\b/,
    [{ kind: 'informationOnly', reason: 'informationOnly' }],
  ],
  [/\bdoublons?\b/, [{ kind: 'administrative', reason: 'duplicate' }]],
  [/\berreurs? de saisie\b/, [{ kind: 'administrative', reason: 'typingError' }]],
  [/\bhors (la )?(commune|secteur|territoire|ville|departement)\b/, [town('outOfArea')]],
  [
    /\b(objet |projet )?(non|pas) (financables?|eligible au financement)\b|\bobjet exclu\b/,
    [town('projectNotFinanceable'), lender('projectNotFinanceable')],
  ],
  [
    /\babsente?( (au|aux) (rdv|rendez vous))?\b|\b(pas|non|jamais) (venue?|presentee?)\b|\bne s est pas presentee?\b|\b(rdv|rendez vous) (non|pas) honore\b/,
    [left('didNotCome')],
  ],
  [
    /\bcredit (bancaire|classique)( est)? (possible|accessible)\b|\bacces au credit( bancaire| classique)?\b/,
    [town('bankCreditPossible')],
  ],
  [
    /\bcapacites?( de)? remboursement( insuffisantes?)?\b|\breste a vivre( insuffisant)?\b|\b(budget|revenus?|ressources?|capacites?) (trop faibles?|insuffisante?s?)\b/,
    [town('cannotCarryInstalment'), lender('cannotCarryInstalment')],
  ],
  [/\b(aides? de )?droit commun( prioritaire)?\b/, [town('ordinaryAidFirst')]],
  [/\bsur ?endettement( en cours)?\b|\bsurendettee?\b/, [town('overIndebtedness'), lender('debt')]],
  [/\bendettement( excessif| trop eleve)?\b|\btrop de credits\b/, [lender('debt')]],
  [/\bincidents?( de paiement)? ?(bancaires?)?\b|\bficp\b|\bfcc\b/, [lender('bankIncidents')]],
  [/\b(motif )?non (communique|precise|connu)e?\b|\bsans motif\b|\bmotif inconnu\b/, [lender('notTold')]],
  [
    /\bpieces? (jamais|non|pas) (remises?|fournies?|rendues?|apportees?)\b|\bpieces? manquantes?\b|\bdossier (reste )?incomplet\b/,
    [left('piecesNeverGiven')],
  ],
  [/\bsituation (a )?changee?\b|\bchangement de situation\b/, [left('situationChanged')]],
  [/\bprojet (a )?(change|modifie|abandonne)\b|\bchangement de projet\b/, [left('projectChanged')]],
  [/\bdelais?( incompatibles?| trop longs?)?\b/, [left('delayTooLong')]],
  [/\binjoignables?\b|\b(sans|plus de) nouvelles?\b|\bperdue? de vue\b|\bne repond (pas|plus)\b/, [left('lostTouch')]],
  [
    /\babandon(ne|nee)?\b|\bdesist(e|ee|ement)\b|\brenonce(ment)?\b|\bne souhaite (plus|pas)( donner suite)?\b|\bretractations?\b|\bretractee?\b/,
    [left('withdrewAfterGrant'), left('withdrew')],
  ],
  [/\bmontant (trop (eleve|faible)|hors (limites?|plafond))\b/, [town('amountOutOfRange')]],
  [/\bduree (trop (longue|courte)|hors limites?)\b/, [town('durationOutOfRange')]],
  [/\bmineure?\b/, [town('underAge')]],
  [/\b(titre de )?sejour\b/, [town('noRightOfResidence')]],
];

/** What the words of a reason can mean, null when nobody coded them. Redirections are read by `redirectionOf`. */
export type ReadReason = (text: string) => Recognised<Meanings> | null;

/** Reads reasons in the words of the program; those that are, word for word, a name of the town's list are its own. */
export const reasonReader = (list: readonly ListedReason[]): ReadReason => {
  const offered = list.filter(({ isWithdrawn }) => !isWithdrawn);
  const byWords = Map.groupBy(offered, ({ label }) => wordsOf(label ?? ''));
  byWords.delete('');
  return (text) => {
    const [first, ...others] = (byWords.get(wordsOf(text)) ?? []).flatMap(meaningOfListed);
    return first === undefined ? recognise(vocabulary, text) : { code: [first, ...others], isWhole: true };
  };
};

const meaningOfListed = ({ code, end, countsAs, label }: ListedReason): readonly Meaning[] => {
  const listed = { code, label: label ?? code };
  switch (end) {
    case 'leftByPerson':
      return isReasonOf(end, countsAs) ? [{ kind: end, reason: countsAs, listed }] : [];
    case 'turnedDownByTown':
      return isReasonOf(end, countsAs) ? [{ kind: end, reason: countsAs, listed }] : [];
    case 'refusedByLender':
      return isReasonOf(end, countsAs) ? [{ kind: end, reason: countsAs, listed }] : [];
    case 'redirected':
      return isReasonOf(end, countsAs) ? [{ kind: end, reason: countsAs, listed }] : [];
  }
};
