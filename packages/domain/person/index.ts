export { birthYears, canBeBornOn } from './birth.ts';
export { type ContactWay, contactWays } from './contact.ts';
export {
  type Describable,
  emailKey,
  type Likeness,
  likenesses,
  likenessesBetween,
  nameKey,
  type Sureness,
  surenesses,
  surenessOf,
  telephonesOf,
} from './likeness.ts';
export {
  differingFields,
  hasSeveralOpen,
  isEnoughToMerge,
  type MergeRefusal,
  mergedRecord,
  mergeRefusals,
  proposedFromOther,
  recordGivenBack,
  refusalOfMerge,
  refusalOfUndoing,
  type UndoingRefusal,
  undoingRefusals,
  versionAfter,
} from './merge.ts';
export { holdsSocialSecurityNumber } from './social-security-number.ts';
export { isTelephone } from './telephone.ts';
