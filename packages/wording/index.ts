export { absenceRefusalSentences, periodLabel } from './absence.ts';
export { roleDefinitions, roleLabels } from './access.ts';
export { actLabelBeside, actLabels, eventLabels } from './act.ts';
export {
  appointmentMediumLabels,
  appointmentOutcomeLabel,
  cancellerLabels,
  deskPlaceLabel,
  earlySentence,
  placeInSentence,
  placeLabel,
  placeLabels,
} from './appointment.ts';
export { changeLabel, changeMeaning, chargeKindLabels, debtKindLabel, incomeSourceLabels } from './budget.ts';
export { bulkHindranceLabels } from './bulk.ts';
export {
  clockLabel,
  dayWithWeekday,
  durationLabel,
  instantLabel,
  onDate,
  partialDateLabel,
  shortDateLabel,
  timeLabel,
  typedWhen,
} from './calendar.ts';
export {
  checklistSentence,
  dependsSentence,
  expiringSentence,
  gapSentence,
  goodUntilSentence,
  pieceFileSentence,
  pieceLack,
  sizeLabel,
  validityLabel,
} from './checklist.ts';
export { closedDaySentence } from './closed-day.ts';
export { cohortSentence, filterNotUnderstoodSentence, reversedPeriodSentence } from './cohort.ts';
export {
  assumedSentences,
  conditionKindLabels,
  conditionLabels,
  namesOf,
  ordinaryAidLabels,
  outcomeLabels,
  overIndebtednessLabels,
  paymentIncidentFileLabels,
  readingSentence,
  verdictLabel,
} from './condition.ts';
export {
  endDefinitions,
  endLabels,
  reasonLabel,
  reasonLabels,
  reasonsOfEnd,
  whoSaidNoLabels,
} from './end.ts';
export { endLabel, eventDetail, grantDifference, lenderRequestLabel, loanTerms, requestLabel } from './event.ts';
export {
  contactLabel,
  correspondentLabels,
  directionLabels,
  exchangeRefusalSentences,
  freeTextReminder,
  workingNoteReminder,
} from './exchange.ts';
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
export { conditionCostsSheet, pieceTimesSheet } from './figure-sheets/cost-sheets.ts';
export type { FigureSheet } from './figure-sheets/figure-sheet.ts';
export { pathsSheet } from './figure-sheets/flow-sheets.ts';
export { channelsSheet, qualitySheet, quartersSheet } from './figure-sheets/group-sheets.ts';
export { comparisonSheet, funnelSheet, lossesSheet } from './figure-sheets/path-sheets.ts';
export type { FigureTable, TableCell } from './figure-sheets/table.ts';
export { detoursSheet, endingsSheet, ownerTimesSheet, stageTimesSheet } from './figure-sheets/time-sheets.ts';
export { whatIfSheet } from './figure-sheets/what-if-sheet.ts';
export { workloadSheet } from './figure-sheets/workload-sheet.ts';
export { type FiguredSentence, wordsOf } from './figured.ts';
export { groundedActLabels, groundLabel, listedGroundSentence } from './ground.ts';
export { familySituationLabels, homeLabels } from './household.ts';
export { lenderAnswerLabel } from './lender-letter.ts';
export {
  fictionalFacts,
  formalName,
  letterFailureSentences,
  letterFieldNames,
  letterKindLabels,
  letterStateLabels,
  letterWayLabels,
  templateFaultSentence,
} from './letter.ts';
export { defaultLetterTemplates } from './letter-templates.ts';
export { exportCells, exportHeadings, listColumnLabels } from './list-export.ts';
export { loanCostSentence } from './loan.ts';
export {
  grantedSentence,
  incidentCauseLabels,
  instalmentNews,
  instalmentStandingLabels,
  lastNewsSentence,
  loanActLabels,
  loanEventLabels,
  loanLineDetail,
  loanPayeeLabels,
  loanStateLabels,
  payoutSentence,
  receivedLabel,
  refundSentence,
  remainingSentence,
  statementHeadings,
  statementTitle,
  withdrawalSentence,
} from './loan-follow-up.ts';
export { otherOpenDossiersLabel } from './other-dossiers.ts';
export { leftOutSentence, packProblemWords } from './pack/left-out.ts';
export type { Sheet, SheetBlock, SheetColumn, SheetRow } from './pack/sheet.ts';
export { fullName, type PackFacts, packSheets, packTitle } from './pack/sheets.ts';
export { type PaperToBring, papersToBring } from './papers.ts';
export {
  listedReasonSentence,
  pieceRuleSentence,
  pieceSettingSentence,
  referencesSentence,
  remindersSentence,
} from './parameter.ts';
export {
  milestoneDefinitions,
  milestoneLabels,
  ownerLabels,
  payeeLabels,
  stageLabels,
  stateLabels,
  submissionMeansLabels,
  turnLabels,
  waitingLabels,
} from './path.ts';
export { contactWayLabels, personFieldLabels, personFieldValue } from './person.ts';
export {
  likenessLabels,
  mergeRefusalSentences,
  severalOpenWords,
  surenessLabels,
  undoingRefusalSentences,
} from './person-merge.ts';
export { type PersonSheet, personSheet } from './person-sheet.ts';
export {
  billLabels,
  housingLabels,
  incomeCertifierLabels,
  isPieceCode,
  needLabel,
  pieceFactLabels,
  pieceFactQuestions,
  pieceFactValue,
  pieceFactValueLabel,
  pieceGroupLabels,
  pieceLabel,
  pieceName,
  pieceReasonLabel,
  pieceReasonLabels,
  pieceStateLabels,
  piecesExpected,
  supplierLabels,
  unsettledPieceLabel,
} from './piece.ts';
export {
  askedByLenderSentence,
  becauseSentence,
  pieceEventDetail,
  pieceEventLabels,
  pieceMoveLabels,
  pieceRefusalSentence,
} from './piece-move.ts';
export { pieceSource } from './piece-source.ts';
export {
  redirectionLabel,
  redirectionOutcomeLabels,
  redirectionsSentence,
  redirectionTargetLabels,
} from './redirection.ts';
export { refusalSentence } from './refusal.ts';
export {
  importedSentence,
  importSentence,
  leftRowsWords,
  type RowOutcomeKind,
  rowCountSentences,
  rowOutcomeLabels,
  rowOutcomeSentences,
} from './register.ts';
export { registerColumnLabels } from './register-column.ts';
export { mappingProblemSentence, registerFileSentence, rowProblemSentence } from './register-problem.ts';
export {
  agendaEntryWords,
  agendaName,
  appointmentPlaceWords,
  calendarFileWords,
  longReminder,
  shortReminder,
} from './reminder.ts';
export { conditionCostsDraft, pieceTimesDraft } from './report/cost-drafts.ts';
export type { DraftSection } from './report/draft.ts';
export { channelsDraft, funnelDraft, lossesDraft, quartersDraft } from './report/path-drafts.ts';
export { notPublishedSentence, publishedReport } from './report/published-report.ts';
export { qualityDraft } from './report/quality-draft.ts';
export { detoursDraft, ownerTimesDraft, stageTimesDraft } from './report/time-drafts.ts';
export { reportHeadings, reportTitle } from './report/titles.ts';
export { channelLabels, mediumLabels, projectLabels } from './request.ts';
export { foundByLabel, foundStandingLabel } from './search.ts';
export { associationLabel, channelsLimitSentence, channelsSentence } from './sections/channels.ts';
export { comparisonLimitSentence, comparisonSentence, comparisonVerdict } from './sections/comparison.ts';
export {
  conditionCostsLimitSentence,
  conditionCostsSentence,
  liftedConditionSentence,
} from './sections/condition-costs.ts';
export {
  channelsDefinitions,
  comparisonDefinitions,
  conditionCostsDefinitions,
  detoursDefinitions,
  endingsDefinitions,
  type Meaning,
  ownerTimesDefinitions,
  pathDefinitions,
  pieceTimesDefinitions,
  qualityDefinitions,
  quartersDefinitions,
  stageTimesDefinitions,
} from './sections/definitions.ts';
export { costliestDetourSentence, detourLabels, detoursSentence } from './sections/detours.ts';
export {
  endingLabels,
  endingsLimitSentence,
  endingsReadAt,
  endingsSentence,
  endingsToldPoints,
  naiveShareSentence,
} from './sections/endings.ts';
export { lossesLimitSentence, lossesSentence } from './sections/losses.ts';
export { ownerTimesLimitSentence, ownerTimesSentence } from './sections/owner-times.ts';
export {
  flowSentence,
  outcomeLabel,
  pathsDefinitions,
  pathsLimitSentence,
  pathsSentence,
  stepsLabel,
  variantLabel,
} from './sections/paths.ts';
export { pieceTimesLimitSentence, pieceTimesSentence, slowestPieceSentence } from './sections/piece-times.ts';
export { type QualityMeasure, qualityLimitSentence, qualityMeasures, qualitySentence } from './sections/quality.ts';
export { quarterLabel, quartersLimitSentence, quartersSentence } from './sections/quarters.ts';
export {
  daysIntervalLabel,
  daysLabel,
  slowestStageSentence,
  stageTimesLimitSentence,
} from './sections/stage-times.ts';
export {
  appointmentsKeptSentence,
  conditionLiftedSentence,
  freedBy,
  leversOf,
  pieceSoonerSentence,
  roughly,
  whatIfDefinitions,
  whatIfLimitSentence,
} from './sections/what-if.ts';
export { yardstickLabels } from './sections/yardstick.ts';
export { serviceAddress, serviceContact } from './service.ts';
export {
  answeredPhrase,
  answeredThereSentence,
  grantedRateSentence,
  headlineSentence,
  largestLossSentence,
  mostLostSentence,
  stillOpenSentence,
  whoSaidNoSentence,
} from './statistics.ts';
export { submissionGapWords } from './submission.ts';
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
export { capacityLines, unitsLabel, verdictSentence } from './verdict.ts';
export { standingSentence, waitedFor, waitLabel } from './waiting.ts';
export {
  ageBandLabels,
  weeksSentence,
  workloadDefinitions,
  workloadLimitSentence,
  workloadSentence,
} from './workload.ts';
