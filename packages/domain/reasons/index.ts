export { type ChosenEnd, listedEndOf } from './choose.ts';
export { faultsOfGrounds, faultsOfReasons, type ReasonFault } from './fault.ts';
export {
  type ChosenGround,
  chosenGround,
  type Ground,
  type GroundedAct,
  groundedActs,
  grounds,
  groundsByAct,
  type ListedGround,
  programGrounds,
} from './ground.ts';
export {
  type ListedEnd,
  type ListedReason,
  listedEnds,
  programReasons,
  type ReasonList,
  reasonListOn,
} from './list.ts';
