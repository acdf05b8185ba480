import type { ListedRefund, LoanLine, LoanView } from '@parcours/contracts';
import type {
  IncidentCause,
  InstalmentStanding,
  LoanActKind,
  LoanEvent,
  LoanPayee,
  LoanState,
} from '@parcours/domain/loan-follow-up';
import { onDate, partialDateLabel } from './calendar.ts';
import { amountLabel, monthsLabel, numberLabel } from './figure.ts';
import { french, uncapitalised } from './typography.ts';

/** What the button of each act says. */
export const loanActLabels: Readonly<Record<LoanActKind, string>> = {
  offerSigned: 'Noter l’offre signée',
  offerWithdrawn: 'Noter la rétractation',
  moneyPaidOut: 'Noter le versement',
  scheduled: 'Calculer l’échéancier',
  instalmentsNoted: 'Noter des échéances',
  incidentNoted: 'Noter un incident',
  rescheduled: 'Rééchelonner',
  repaidEarly: 'Noter un remboursement anticipé',
  loanEnded: 'Noter la fin du prêt',
  refundAsked: 'Demander les intérêts au département',
  refundReceived: 'Noter les intérêts reçus',
};

/** How a line of the history of a loan names what happened. */
export const loanEventLabels: Readonly<Record<LoanEvent['kind'], string>> = {
  offerSigned: 'Offre signée',
  offerWithdrawn: 'Rétractation',
  moneyPaidOut: 'Prêt versé',
  scheduled: 'Échéancier calculé',
  instalmentsNoted: 'Échéances',
  incidentNoted: 'Incident',
  rescheduled: 'Rééchelonnement',
  repaidEarly: 'Remboursement anticipé',
  loanEnded: 'Fin du prêt',
  refundAsked: 'Intérêts demandés au département',
  refundReceived: 'Intérêts reçus',
  voided: 'Saisie annulée',
};

export const loanStateLabels: Readonly<Record<LoanState, string>> = {
  granted: 'Accordé, rien de noté encore',
  offered: 'Offre signée',
  withdrawn: 'Rétracté',
  paidOut: 'Versé',
  running: 'En remboursement',
  over: 'Remboursé',
  refundAsked: 'Remboursé, intérêts demandés',
  refunded: 'Remboursé, intérêts rendus',
};

export const instalmentStandingLabels: Readonly<Record<InstalmentStanding, string>> = {
  met: 'Payée',
  late: 'En retard',
  missed: 'Impayée',
};

export const incidentCauseLabels: Readonly<Record<IncidentCause, string>> = {
  lossOfIncome: 'Perte de revenus',
  illness: 'Maladie',
  separation: 'Séparation',
  unforeseenExpense: 'Dépense imprévue',
  forgotten: 'Oubli',
  other: 'Autre cause',
};

export const loanPayeeLabels: Readonly<Record<LoanPayee, string>> = {
  person: 'À la personne',
  supplier: 'Au fournisseur',
};

/** What is known of an instalment; without news, that is what is said. */
export const instalmentNews = (mark: LoanView['instalments'][number]['mark'], isDue: boolean): string => {
  if (mark !== null) return `${instalmentStandingLabels[mark.standing]}, su ${onDate(mark.on)}`;
  return isDue ? 'Pas de nouvelle' : 'À venir';
};

/** What a line says beyond its name, null when its name says all. */
export const loanLineDetail = ({ event }: Pick<LoanLine, 'event'>): string | null => {
  switch (event.kind) {
    case 'moneyPaidOut':
      return french`${amountLabel(event.amountCents)}, ${payeeWords(event)}`;
    case 'scheduled':
      return french`${amountLabel(event.amountCents)} sur ${monthsLabel(event.durationMonths)} à ${numberLabel(event.terms.yearlyRateBasisPoints / 100)} %, dès le ${partialDateLabel(event.firstDueOn)}`;
    case 'instalmentsNoted':
      return `${numbersLabel(event.from, event.to)} : ${instalmentStandingLabels[event.standing].toLowerCase()}${event.from === event.to ? '' : 's'}`;
    case 'incidentNoted':
      return `${incidentCauseLabels[event.cause]}${event.text === null ? '' : ` (${event.text})`}. Suite : ${event.done}`;
    case 'rescheduled':
      return french`${amountLabel(event.remainingCents)} sur ${monthsLabel(event.durationMonths)}, dès le ${partialDateLabel(event.firstDueOn)}`;
    case 'repaidEarly':
      return french`${amountLabel(event.capitalCents)} de capital, ${amountLabel(event.interestCents)} d’intérêts`;
    case 'refundAsked':
    case 'refundReceived':
      return amountLabel(event.amountCents);
    case 'voided':
      return `Ligne ${event.voidedSequence} : ${event.why}`;
    case 'offerSigned':
    case 'offerWithdrawn':
    case 'loanEnded':
      return null;
  }
};

/** « n° 3 », « n° 1 à 6 ». */
const numbersLabel = (from: number, to: number): string =>
  from === to ? `n°\u00a0${from}` : `n°\u00a0${from} à ${to}`;

const payeeWords = ({ payee, supplierName }: { readonly payee: LoanPayee; readonly supplierName: string | null }) =>
  supplierName === null ? loanPayeeLabels[payee].toLowerCase() : `au fournisseur ${supplierName}`;

/** What the lender granted, and the monthly payment once it is planned; null when none of it is known. */
export const grantedSentence = ({
  isGranted,
  granted: { amountCents, durationMonths },
  instalments,
}: Pick<LoanView, 'isGranted' | 'granted'> & {
  readonly instalments: readonly Pick<LoanView['instalments'][number], 'instalmentCents'>[];
}): string | null => {
  const known = [
    amountCents === null ? null : amountLabel(amountCents),
    durationMonths === null ? null : `sur ${monthsLabel(durationMonths)}`,
  ].filter((part) => part !== null);
  if (!isGranted || known.length === 0) return null;
  const [first] = instalments;
  const monthly = first === undefined ? '' : french`, soit ${amountLabel(first.instalmentCents)} par mois`;
  return french`Accord du CMP : ${known.join(' ')}${monthly}.`;
};

/** Until when a signed offer can be taken back. */
export const withdrawalSentence = ({ signedOn, withdrawableUntil }: NonNullable<LoanView['offer']>): string =>
  french`Offre signée le ${partialDateLabel(signedOn)} : rétractation possible jusqu’au ${partialDateLabel(withdrawableUntil)}.`;

export const payoutSentence = (payout: NonNullable<LoanView['payout']>): string =>
  french`Versé le ${partialDateLabel(payout.on)} : ${amountLabel(payout.amountCents)}, ${payeeWords(payout)}.`;

/** What is left to pay back, and the interest at the end. */
export const remainingSentence = ({ state, terms, remainingCents, overOn }: LoanView): string | null => {
  if (overOn !== null) return `Prêt remboursé ${onDate(overOn)}.`;
  if (state === 'over') {
    return terms === null
      ? 'Prêt remboursé.'
      : french`Prêt remboursé, sans jour connu : notez la fin du prêt pour demander ses intérêts.`;
  }
  return state === 'running' ? french`Capital restant dû aujourd’hui : ${amountLabel(remainingCents)}.` : null;
};

/** What was learnt last, as the history says it; null when nothing was. */
export const lastNewsSentence = ({ lines }: Pick<LoanView, 'lines'>): string | null => {
  const last = lines.findLast(({ event, voidedBy }) => event.kind !== 'voided' && voidedBy === null);
  if (last === undefined) return null;
  const detail = loanLineDetail(last);
  const words = uncapitalised(loanEventLabels[last.event.kind]);
  return french`Dernière nouvelle, le ${partialDateLabel(last.happenedOn)} : ${detail === null ? words : `${words}, ${detail}`}.`;
};

export const refundSentence = ({ refund, refundAskedOn, refundReceived }: LoanView): string | null => {
  if (refund === null) return null;
  const { interestCents, refundCents, dueOn } = refund;
  const due = french`Intérêts supportés : ${amountLabel(interestCents)}.`;
  if (refundCents === 0) return french`${due} Le département n’en rend rien selon la convention de ce prêt.`;
  const owed = french`${due} À rendre par le département : ${amountLabel(refundCents)},`;
  if (refundReceived !== null) {
    return french`${owed} reçus le ${partialDateLabel(refundReceived.on)}${differenceWords(refundReceived.amountCents - refundCents)}.`;
  }
  return refundAskedOn === null
    ? french`${owed} à demander à partir du ${partialDateLabel(dueOn)}.`
    : french`${owed} demandés le ${partialDateLabel(refundAskedOn)}.`;
};

/** « , soit 2,50 € de moins que calculé »; nothing when both agree. */
const differenceWords = (cents: number): string =>
  cents === 0 ? '' : french`, soit ${amountLabel(Math.abs(cents))} de ${cents < 0 ? 'moins' : 'plus'} que calculé`;

export const receivedLabel = ({ receivedCents, refundCents }: ListedRefund): string =>
  receivedCents === null ? '' : `${amountLabel(receivedCents)}${differenceWords(receivedCents - refundCents)}`;

export const statementTitle = 'Microcrédit : intérêts à rembourser par le département';

/** The columns of a statement for the département. */
export const statementHeadings = ['Dossier', 'Nom', 'Prénom', 'Fin du prêt', 'Intérêts payés', 'À rembourser'] as const;
