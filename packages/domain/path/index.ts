export {
  type Appointment,
  type AppointmentMedium,
  type AppointmentOutcome,
  type AppointmentPlace,
  appointmentMediums,
  appointmentMinutes,
  appointmentOutcomes,
  appointmentPlaces,
  appointmentsOf,
  type Canceller,
  cancellers,
  mediumOfPlace,
} from './appointment.ts';
export {
  allowedActs,
  type Circumstances,
  type Decision,
  decide,
  decideFirstContact,
  type Offer,
  offers,
} from './decide.ts';
export {
  countedReason,
  type End,
  type EndKind,
  endKinds,
  isReasonOf,
  type ListedName,
  type Reason,
  reasons,
  reasonsByEnd,
  stagesOfEnd,
  stagesOfReason,
} from './end.ts';
export {
  type Act,
  type ActKind,
  type EventKind,
  type FirstContact,
  type HappenedOn,
  type HistoryEntry,
  type LenderRequest,
  type LoanRequest,
  type PathEvent,
  type Payee,
  payees,
  type ReopeningGround,
  reopeningGrounds,
  type Voiding,
} from './event.ts';
export { fold, impliedMilestones, standingEntries, step } from './fold.ts';
export {
  isLenderAnswer,
  type LenderAnswer,
  type LenderAnswerKind,
  lenderAnswerKinds,
  lenderAnswersOf,
} from './lender-answers.ts';
export { answerDueOn, type LenderDecision, putOffUntil, type Submission, submissionsOf } from './lender-exchange.ts';
export { type LikelyEnd, likelyEnds } from './likely-end.ts';
export {
  isAtLeast,
  type Milestone,
  milestones,
  nextMilestone,
  openedBy,
  rankOf,
  type Stage,
  stageOpenedBy,
  stages,
} from './milestone.ts';
export { actKinds, moves, rolesOfFirstContact, rolesOfVoiding } from './move.ts';
export {
  type Loops,
  type Position,
  type ReachedMilestone,
  type StageVisit,
  type Standing,
  type State,
  states,
} from './position.ts';
export type { Refusal, RefusalCode } from './refusal.ts';
export { currentRequest } from './request.ts';
export {
  type KnownGap,
  type Sending,
  type SentDespite,
  type SubmissionGapCode,
  type SubmissionMeans,
  submissionGapCodes,
  submissionMeans,
} from './submission.ts';
export { decideVoiding } from './voiding.ts';
export {
  type Owner,
  owners,
  type Waiting,
  type WaitingFor,
  waitingKinds,
  waitingOn,
  waitingOnEntry,
  waitingRules,
} from './waiting.ts';
