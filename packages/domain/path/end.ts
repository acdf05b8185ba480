import type { Stage } from './milestone.ts';

/** How a dossier can end without a loan, with the coded reasons of each. `other` always demands a text. */
export const reasonsByEnd = {
  leftByPerson: [
    'withdrew',
    'lostTouch',
    'didNotCome',
    'piecesNeverGiven',
    'projectChanged',
    'situationChanged',
    'delayTooLong',
    'withdrewAfterGrant',
    'other',
  ],
  turnedDownByTown: [
    'underAge',
    'outOfArea',
    'amountOutOfRange',
    'durationOutOfRange',
    'projectNotFinanceable',
    'bankCreditPossible',
    'cannotCarryInstalment',
    'overIndebtedness',
    'noRightOfResidence',
    'ordinaryAidFirst',
    'consentRefused',
    'other',
  ],
  refusedByLender: ['cannotCarryInstalment', 'bankIncidents', 'debt', 'projectNotFinanceable', 'notTold', 'other'],
  redirected: [
    'association',
    'housingSolidarityFund',
    'familyAllowanceFund',
    'bank',
    'overIndebtednessProcedure',
    'employmentService',
    'actionLogement',
    'departmentSocialCentre',
    'other',
  ],
  informationOnly: ['informationOnly'],
  administrative: ['duplicate', 'typingError'],
} as const;

/** `redirected` is an outcome, not a failure; `administrative` is left out of every statistic. */
export type EndKind = keyof typeof reasonsByEnd;
export const endKinds = Object.keys(reasonsByEnd) as readonly EndKind[];
export type Reason<Kind extends EndKind = EndKind> = (typeof reasonsByEnd)[Kind][number];
export const reasons: readonly Reason[] = [...new Set(Object.values(reasonsByEnd).flat())];

export const isReasonOf = <Kind extends EndKind>(kind: Kind, reason: Reason): reason is Reason<Kind> =>
  (reasonsByEnd[kind] as readonly Reason[]).includes(reason);

/** A reason of the town's list, as it was called the day it was chosen. */
export type ListedName = { readonly code: string; readonly label: string };

/**
 * Why and by whom a dossier ended. `text` is the sentence that `other` demands; `redirectedTo` names whom to.
 * `listed` names the reasons that are the town's own, or that it calls otherwise: the main one, which counts as
 * `mainReason`, and others, which stand beside `otherReasons`.
 */
export type End = {
  readonly kind: EndKind;
  readonly mainReason: Reason;
  readonly otherReasons: readonly Reason[];
  readonly listed?: { readonly main: ListedName | null; readonly others: readonly ListedName[] } | undefined;
  readonly text: string | null;
  readonly redirectedTo: string | null;
};

/**
 * The stages at which a service may close with each end. A refusal by the lender is not here: it is a decision,
 * recorded by its own act. Once money is paid out, only a typing error can take the dossier away.
 */
export const stagesOfEnd = {
  leftByPerson: ['contact', 'appointment', 'assessment', 'collection', 'dispatch', 'lender', 'payout'],
  turnedDownByTown: ['contact', 'appointment', 'assessment', 'collection', 'dispatch'],
  refusedByLender: [],
  redirected: ['contact', 'appointment', 'assessment', 'collection', 'dispatch', 'lender'],
  informationOnly: ['contact', 'appointment', 'assessment'],
  administrative: ['contact', 'appointment', 'assessment', 'collection', 'dispatch', 'lender', 'payout', 'repayment'],
} as const satisfies Record<EndKind, readonly Stage[]>;

/** Reasons that only make sense at some stages, beyond what their end allows. */
export const stagesOfReason: Partial<Record<Reason, readonly Stage[]>> = {
  withdrewAfterGrant: ['payout'],
};

/** The code under which an end is counted: that of the list, or else of the program. */
export const countedReason = ({ mainReason, listed }: Pick<End, 'mainReason' | 'listed'>): string =>
  listed?.main?.code ?? mainReason;
