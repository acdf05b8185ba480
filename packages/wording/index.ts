export { roleDefinitions, roleLabels } from './access.ts';
export { actLabelBeside, actLabels, eventLabels } from './act.ts';
export {
  clockLabel,
  dayWithWeekday,
  durationLabel,
  instantLabel,
  onDate,
  partialDateLabel,
  shortDateLabel,
  timeLabel,
} from './calendar.ts';
export { cohortSentence, filterNotUnderstoodSentence } from './cohort.ts';
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
export { type FiguredSentence, wordsOf } from './figured.ts';
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
export {
  importedSentence,
  importSentence,
  type RowOutcomeKind,
  rowCountSentences,
  rowOutcomeLabels,
  rowOutcomeSentences,
} from './register.ts';
export { registerColumnLabels } from './register-column.ts';
export { mappingProblemSentence, registerFileSentence, rowProblemSentence } from './register-problem.ts';
export { channelLabels, mediumLabels, projectLabels } from './request.ts';
export {
  answeredPhrase,
  grantedRateSentence,
  headlineSentence,
  largestLossSentence,
  mostLostSentence,
  stillOpenSentence,
  whoSaidNoSentence,
} from './statistics.ts';
export {
  chaseCountLabel,
  chaseLabels,
  dayReason,
  dueLabel,
  lostTouchProposal,
  ruleLabels,
  ruleReason,
  workLabel,
} from './task.ts';
export { capitalised, enumerated, french, typeset, uncapitalised } from './typography.ts';
export { standingSentence, waitedFor, waitLabel } from './waiting.ts';
