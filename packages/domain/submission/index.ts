export {
  type ConditionGapKind,
  knownGapOf,
  type PersonField,
  type PieceGapKind,
  personFields,
  type RequestField,
  requestFields,
  type SubmissionGap,
} from './gap.ts';
export { submissionGaps } from './gaps.ts';
