export { roleDefinitions, roleLabels } from './access.ts';
export { actLabels, eventLabels } from './act.ts';
export {
  clockLabel,
  dayWithWeekday,
  durationLabel,
  instantLabel,
  onDate,
  partialDateLabel,
  shortDateLabel,
  sinceDate,
  timeLabel,
  waitedLabel,
} from './calendar.ts';
export { endDefinitions, endLabels, reasonLabel, reasonLabels, whoSaidNoLabels } from './end.ts';
export { endLabel, eventDetail, loanTerms, requestLabel } from './event.ts';
export { failureSentence } from './failure.ts';
export { fieldProblem } from './field-problem.ts';
export {
  amountLabel,
  counted,
  intervalLabel,
  monthsLabel,
  numberLabel,
  outOf,
  percentageLabel,
  rateSentence,
  shareLabel,
} from './figure.ts';
export {
  milestoneDefinitions,
  milestoneLabels,
  ownerLabels,
  payeeLabels,
  stageLabels,
  stateLabels,
  turnLabels,
  waitingLabels,
} from './path.ts';
export { refusalSentence } from './refusal.ts';
export { channelLabels, mediumLabels, projectLabels } from './request.ts';
export {
  cohortSentence,
  headlineSentence,
  largestLossSentence,
  lossReason,
  mostLostSentence,
  stillOpenSentence,
  whoSaidNoSentence,
} from './statistics.ts';
export { capitalised, enumerated, french, typeset, uncapitalised } from './typography.ts';
export { standingSentence, waitedFor } from './waiting.ts';
