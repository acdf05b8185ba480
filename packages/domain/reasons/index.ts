export { type ChosenEnd, listedEndOf } from './choose.ts';
export {
  faultsOfReasons,
  type ListedEnd,
  type ListedReason,
  listedEnds,
  programReasons,
  type ReasonFault,
  type ReasonList,
  reasonsOn,
} from './list.ts';
