import { type End, type EndKind, type Stage, stagesOfEnd, stagesOfReason } from '../../path/index.ts';
import type { Meaning, ReadReason } from '../vocabulary/reason.ts';
import { redirectionOf } from '../vocabulary/redirection.ts';
import { isMissed, type RowAct } from './act.ts';
import type { RowFacts } from './facts.ts';

export type Reading = {
  /** What the register says for not eligible, heading included: the text of an end without a reason. */
  readonly notEligible: string;
  readonly read: ReadReason;
};

/**
 * The act that ended the dossier of a row, at the stage that its other acts lead to; null when nothing ended it.
 * Who said no: the lender when it refused, else whom the reason names, else the town when it found the request not
 * eligible, else the person. Words that no code stands for become `other` and are kept.
 */
export const endingActOf = (facts: RowFacts, stage: Stage, { notEligible, read }: Reading): RowAct | null => {
  if (facts.decision === 'refused') return refusalAct(facts, read);
  if (facts.reason !== null && read(facts.reason)?.code[0].listed !== undefined)
    return reasonAct(facts, facts.reason, { stage, read });
  const redirection = redirectionAct(facts);
  if (redirection !== null) return redirection;
  if (facts.reason !== null) return reasonAct(facts, facts.reason, { stage, read });
  return facts.eligible === false
    ? closingAct('eligible', endOf({ kind: 'turnedDownByTown', reason: 'other' }, notEligible, facts))
    : null;
};

const refusalAct = (facts: RowFacts, read: ReadReason): RowAct => {
  const { reason, decidedOn } = facts;
  const column = decidedOn === null ? 'decision' : 'decidedOn';
  if (reason === null) return lenderAct(column, { kind: 'refusedByLender', reason: 'notTold' }, null, facts);
  const recognised = read(reason);
  const meaning = recognised?.code.find(isOfLender);
  return meaning === undefined
    ? lenderAct(column, { kind: 'refusedByLender', reason: 'other' }, reason, facts)
    : lenderAct(column, meaning, recognised?.isWhole ? null : reason, facts);
};

const redirectionAct = (facts: RowFacts): RowAct | null => {
  const redirection = redirectionOf(facts.reason, facts.redirectedTo);
  if (redirection === null) return null;
  const text = redirection.reason === 'other' ? (facts.reason ?? facts.redirectedTo) : null;
  const end = endOf({ kind: 'redirected', reason: redirection.reason }, text, facts);
  return closingAct(facts.reason === null ? 'redirectedTo' : 'reason', { ...end, redirectedTo: redirection.name });
};

const reasonAct = (
  facts: RowFacts,
  words: string,
  { stage, read }: Pick<Reading, 'read'> & { readonly stage: Stage },
): RowAct => {
  const recognised = read(words);
  const text = recognised?.isWhole ? null : words;
  const possible = recognised?.code.find((meaning) => isPossibleAt(meaning, stage));
  if (possible !== undefined && isOfLender(possible)) return lenderAct('reason', possible, text, facts);
  // A reason that means something else than this stage allows is left to the path, which refuses it.
  const meaning = possible ?? recognised?.code.find((candidate) => !isOfLender(candidate));
  if (meaning === undefined)
    return closingAct('reason', endOf({ kind: whoSaidNo(facts), reason: 'other' }, words, facts));
  const missedOn = meaning.reason === 'didNotCome' && isMissed(facts, read) ? facts.appointmentOn : null;
  return closingAct('reason', endOf(meaning, text, facts), missedOn);
};

const whoSaidNo = ({ eligible }: RowFacts): 'turnedDownByTown' | 'leftByPerson' =>
  eligible === false ? 'turnedDownByTown' : 'leftByPerson';

type LenderMeaning = Extract<Meaning, { readonly kind: 'refusedByLender' }>;

const isOfLender = (meaning: Meaning): meaning is LenderMeaning => meaning.kind === 'refusedByLender';

const isPossibleAt = (meaning: Meaning, stage: Stage): boolean => {
  if (isOfLender(meaning)) return stage === 'lender';
  const stages: readonly Stage[] = stagesOfEnd[meaning.kind];
  return stages.includes(stage) && (stagesOfReason[meaning.reason]?.includes(stage) ?? true);
};

const endOf = <Kind extends EndKind>(
  { kind, reason, listed }: Meaning & { readonly kind: Kind },
  text: string | null,
  { redirectedTo }: RowFacts,
): End & { readonly kind: Kind } => ({
  kind,
  mainReason: reason,
  otherReasons: [],
  ...(listed === undefined ? {} : { listed: { main: listed, others: [] } }),
  text,
  redirectedTo: kind === 'redirected' ? (redirectedTo ?? listed?.label ?? null) : redirectedTo,
});

const lenderAct = (column: RowAct['column'], meaning: LenderMeaning, text: string | null, facts: RowFacts): RowAct => ({
  column,
  act: { kind: 'refused', end: endOf(meaning, text, facts), isToTell: false },
  happenedOn: facts.decidedOn,
});

/** Registers seldom say when a dossier was closed; null rather than a date nobody wrote. */
const closingAct = (column: RowAct['column'], end: End, happenedOn: RowAct['happenedOn'] = null): RowAct => ({
  column,
  act: { kind: 'closed', end, learnt: null },
  happenedOn,
});
