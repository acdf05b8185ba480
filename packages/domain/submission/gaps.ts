import { type Gap, nameOf, type PieceGap, type PieceGapCode } from '../checklist/index.ts';
import type { Condition, Fact, Verdict } from '../eligibility/index.ts';
import type { ConditionGapKind, PieceGapKind, SubmissionGap } from './gap.ts';
import { type KnownOfPerson, missingPersonFields } from './person.ts';

/** What is known of a dossier on the day it is to leave. */
export type ReadyToSend = {
  readonly person: KnownOfPerson;
  /** What is asked for: cents and months, null when not said. */
  readonly request: { readonly amountCents: number | null; readonly durationMonths: number | null };
  /** Every condition, by the rules of that day. */
  readonly verdicts: readonly Verdict[];
  /** What the file lacks, in the order of the catalogue. */
  readonly pieces: readonly Gap[];
  /** Why a person set aside what advises against, when finding the dossier eligible; null when nothing was said. */
  readonly override: string | null;
};

/** Everything that stands between a dossier and a complete file: the person, what is asked, the conditions, the pieces. */
export const submissionGaps = ({
  person,
  request,
  verdicts,
  pieces,
  override,
}: ReadyToSend): readonly SubmissionGap[] => {
  const fields: readonly SubmissionGap[] = [
    ...missingPersonFields(person).map((about) => ({ code: 'personFieldMissing', about }) as const),
    ...(request.amountCents === null ? [{ code: 'requestFieldMissing', about: 'amount' } as const] : []),
    ...(request.durationMonths === null ? [{ code: 'requestFieldMissing', about: 'duration' } as const] : []),
  ];
  const said: readonly string[] = fields.map(({ about }) => about);
  return [
    ...fields,
    ...verdicts.flatMap((verdict) => gapsOfVerdict(verdict, said, override)),
    ...pieces.flatMap(gapsOfNeed),
  ];
};

/** A fact that is missing for a condition and was named as a field already is not named twice. */
const gapsOfVerdict = (
  verdict: Verdict,
  said: readonly string[],
  override: string | null,
): readonly SubmissionGap[] => {
  const code = gapOfVerdict(verdict, said, override);
  return code === null ? [] : [{ code, about: verdict.condition, verdict }];
};

const gapOfVerdict = (verdict: Verdict, said: readonly string[], override: string | null): ConditionGapKind | null => {
  const { condition, kind } = verdict;
  if (verdict.verdict === 'pass') return null;
  if (consents.includes(condition)) return 'consentMissing';
  if (kind === 'informative') return null;
  if (verdict.verdict === 'unknown') {
    return verdict.missing.every((fact: Fact) => said.includes(fact)) ? null : 'conditionUnknown';
  }
  if (kind === 'advisory' && override !== null) return null;
  if (condition === 'amountInRange') return 'amountOutside';
  return condition === 'durationInRange' ? 'durationOutside' : 'conditionFails';
};

const consents: readonly Condition[] = ['agreesToAccompaniment', 'agreesToTransmission'];

/** Of several ways to meet a need, what the nearest one lacks. */
const gapsOfNeed = (gap: Gap): readonly SubmissionGap[] => {
  if (gap.code === 'unknownApplicability') {
    return [{ code: 'pieceUnsettled', about: gap.need, ...nameOf(gap), missingFacts: gap.missingFacts }];
  }
  const [nearest = []] = gap.ways.toSorted((one, other) => one.length - other.length);
  return nearest.map((lacks: PieceGap) => ({ code: kindOfPieceGap[lacks.code], about: lacks.piece, lacks }));
};

const kindOfPieceGap = {
  toAsk: 'pieceMissing',
  asked: 'pieceMissing',
  copiesMissing: 'pieceMissing',
  moreCopiesExpected: 'pieceMissing',
  toVerify: 'pieceUnverified',
  dateOnPaperMissing: 'pieceUnverified',
  refused: 'pieceRefused',
  expired: 'pieceTooOld',
  expiresBefore: 'pieceTooOld',
  cannotBeGiven: 'pieceImpossible',
} as const satisfies Record<PieceGapCode, PieceGapKind>;
