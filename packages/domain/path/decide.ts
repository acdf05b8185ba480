import type { Role } from '../access/index.ts';
import { type CivilDate, earliestDay, isCertainlyBefore, type PartialDate } from '../calendar/index.ts';
import { type End, isReasonOf, type Reason, stagesOfEnd, stagesOfReason } from './end.ts';
import type { Act, ActKind, HappenedOn, LenderRequest } from './event.ts';
import { impliedMilestones } from './fold.ts';
import type { Milestone, Stage } from './milestone.ts';
import { actKinds, moves, rolesOfFirstContact } from './move.ts';
import type { Position, Standing } from './position.ts';
import type { Refusal } from './refusal.ts';

/** Who acts, and what day it is in France. */
export type Circumstances = { readonly roles: readonly Role[]; readonly today: CivilDate };

export type Decision =
  | { readonly isAccepted: true }
  | { readonly isAccepted: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Whether an act can be offered at a position, why not, and which milestones it would imply without a date. */
export type Offer = {
  readonly act: ActKind;
  readonly refusals: readonly Refusal[];
  readonly implies: readonly Milestone[];
};

/** Whether a first contact may open a dossier, or every reason why not. */
export const decideFirstContact = (happenedOn: PartialDate, circumstances: Circumstances): Decision =>
  decision([...refuseRole(rolesOfFirstContact, circumstances), ...refuseFuture(happenedOn, circumstances)]);

/** Whether an act may be appended to the history that folds to this position, or every reason why not. */
export const decide = (position: Position, act: Act, happenedOn: HappenedOn, circumstances: Circumstances): Decision =>
  decision([
    ...refuseOffer(position, act.kind, circumstances),
    ...refuseFuture(happenedOn, circumstances),
    ...refuseOrder(position, happenedOn),
    ...refuseContent(position, act, happenedOn),
  ]);

/** The acts that can be recorded where a dossier stands, whatever their date and content. */
export const allowedActs = (standing: Standing, circumstances: Circumstances): readonly ActKind[] =>
  actKinds.filter((act) => refuseOffer(standing, act, circumstances).length === 0);

/** Every act with what speaks against it here, whatever its date and content. */
export const offers = (position: Position, circumstances: Circumstances): readonly Offer[] =>
  actKinds.map((act) => ({
    act,
    refusals: refuseOffer(position, act, circumstances),
    implies: position.state === 'open' ? impliedByAct(position, act) : [],
  }));

const impliedByAct = (position: Position, act: ActKind): readonly Milestone[] => {
  const { reaches } = moves[act];
  return reaches === null
    ? []
    : impliedMilestones(position, reaches).filter((milestone) => act !== 'granted' || milestone !== 'decided');
};

const decision = ([first, ...others]: readonly Refusal[]): Decision =>
  first === undefined ? { isAccepted: true } : { isAccepted: false, refusals: [first, ...others] };

export const refuseRole = (allowed: readonly Role[], { roles }: Circumstances): readonly Refusal[] =>
  allowed.some((role) => roles.includes(role)) ? [] : [{ code: 'notYourRole', roles: allowed }];

const refuseFuture = (happenedOn: HappenedOn, { today }: Circumstances): readonly Refusal[] =>
  happenedOn !== null && earliestDay(happenedOn) > today ? [{ code: 'inTheFuture', happenedOn, today }] : [];

const refuseOrder = ({ latest }: Position, happenedOn: HappenedOn): readonly Refusal[] =>
  happenedOn !== null && latest !== null && isCertainlyBefore(happenedOn, latest.on)
    ? [{ code: 'beforeWhatItFollows', happenedOn, earlierOn: latest.on, earlierKind: latest.kind }]
    : [];

const refuseOffer = (position: Standing, act: ActKind, circumstances: Circumstances): readonly Refusal[] => {
  const { from, roles } = moves[act];
  const place = position.state === 'open' ? position.stage : position.state;
  const refusedRole = refuseRole(roles, circumstances);
  if (place === 'finished' || !from.includes(place)) {
    return [...refusedRole, { code: 'notAtThisStage', act, state: position.state, stage: position.stage }];
  }
  return [...refusedRole, ...refuseWaiting(position, act)];
};

const refuseWaiting = (position: Standing, act: ActKind): readonly Refusal[] => {
  if (act === 'decisionTold' && !position.isDecisionToTell) return [{ code: 'noDecisionToTell' }];
  if (position.state !== 'open') return [];
  const { for: waitingFor, appointmentOn } = position.waiting;
  if ((act === 'appointmentMissed' || act === 'appointmentCancelled') && appointmentOn === null) {
    return [{ code: 'noAppointmentGiven' }];
  }
  if (act === 'interestRefunded' && waitingFor !== 'interestRefund') return [{ code: 'loanNotRepaidYet' }];
  if (
    (act === 'loanRepaid' && waitingFor === 'interestRefund') ||
    (act === 'clarificationGiven' && waitingFor !== 'clarification')
  ) {
    return [{ code: 'notAtThisStage', act, state: position.state, stage: position.stage }];
  }
  return [];
};

const refuseContent = (position: Position, act: Act, happenedOn: HappenedOn): readonly Refusal[] => {
  switch (act.kind) {
    case 'appointmentGiven':
      return [...refuseAppointmentDay(position, act.appointmentOn, happenedOn), ...refusePlace(act)];
    case 'morePiecesAsked':
      return [...refuseNothingAsked(act), ...refuseNamedDay(act.answerBy, happenedOn)];
    case 'decisionPutOff':
      return refuseNamedDay(act.until, happenedOn);
    case 'appointmentMissed':
      return refuseMissedTooSoon(position, happenedOn);
    case 'appointmentCancelled':
      return refuseCancelledTooLate(position, happenedOn);
    case 'closed':
      return [...refuseEndAtStage(act.end, position.stage), ...refuseEnd(act.end)];
    case 'refused':
      return refuseEnd(act.end);
    default:
      return [];
  }
};

/** An imprecise date of the act says little: what the history already knows bounds the appointment as well. */
const refuseAppointmentDay = (
  { latest }: Position,
  appointmentOn: CivilDate,
  happenedOn: HappenedOn,
): readonly Refusal[] => {
  const givenOn = [happenedOn, latest?.on].find((day) => day && isCertainlyBefore(appointmentOn, day));
  return givenOn ? [{ code: 'appointmentBeforeItWasGiven', appointmentOn, givenOn }] : [];
};

const refuseNothingAsked = ({ pieces, what }: LenderRequest): readonly Refusal[] =>
  pieces.length === 0 && !what?.trim() ? [{ code: 'nothingAsked' }] : [];

/** The lender names a day to come, seen from the day on which it names it. */
const refuseNamedDay = (namedDay: CivilDate | null, happenedOn: HappenedOn): readonly Refusal[] =>
  namedDay !== null && happenedOn !== null && isCertainlyBefore(namedDay, happenedOn)
    ? [{ code: 'namedDayAlreadyPast', namedDay, happenedOn }]
    : [];

/** Nobody misses an appointment before its day. */
const refuseMissedTooSoon = (position: Position, happenedOn: HappenedOn): readonly Refusal[] => {
  const appointmentOn = position.state === 'open' ? position.waiting.appointmentOn : null;
  return happenedOn !== null && appointmentOn !== null && isCertainlyBefore(happenedOn, appointmentOn)
    ? [{ code: 'beforeWhatItFollows', happenedOn, earlierOn: appointmentOn, earlierKind: 'appointmentGiven' }]
    : [];
};

/** Once its day is over, an appointment was held or missed. */
const refuseCancelledTooLate = (position: Position, happenedOn: HappenedOn): readonly Refusal[] => {
  const appointmentOn = position.state === 'open' ? position.waiting.appointmentOn : null;
  return happenedOn !== null && appointmentOn !== null && isCertainlyBefore(appointmentOn, happenedOn)
    ? [{ code: 'cancelledAfterItsDay', happenedOn, appointmentOn }]
    : [];
};

const refusePlace = ({
  place,
  placeDetail,
}: Extract<Act, { readonly kind: 'appointmentGiven' }>): readonly Refusal[] =>
  place === 'elsewhere' && !placeDetail?.trim() ? [{ code: 'elsewhereNeedsText' }] : [];

const refuseEndAtStage = ({ kind, mainReason, otherReasons }: End, stage: Stage): readonly Refusal[] => {
  const allows = (reason: Reason) =>
    (stagesOfEnd[kind] as readonly Stage[]).includes(stage) && (stagesOfReason[reason]?.includes(stage) ?? true);
  return [mainReason, ...otherReasons]
    .filter((reason) => !allows(reason))
    .map((reason) => ({ code: 'endNotAtThisStage', end: kind, reason, stage }));
};

const refuseEnd = ({ kind, mainReason, otherReasons, listed, text, redirectedTo }: End): readonly Refusal[] => {
  const given = [mainReason, ...otherReasons];
  // What the town has listed says by its name what the program calls other.
  const unnamed = listed?.main ? otherReasons : given;
  const foreign = given.filter((reason) => !isReasonOf(kind, reason));
  return [
    ...foreign.map((reason): Refusal => ({ code: 'notTheReasonOfThisEnd', end: kind, reason })),
    ...(unnamed.includes('other') && !text?.trim() ? [{ code: 'otherNeedsText' } as const] : []),
    ...(kind === 'redirected' && mainReason === 'association' && !redirectedTo?.trim()
      ? [{ code: 'redirectionNeedsName' } as const]
      : []),
  ];
};
