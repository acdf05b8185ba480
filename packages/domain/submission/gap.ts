import type { PieceFact, PieceGap } from '../checklist/index.ts';
import type { Condition, Verdict } from '../eligibility/index.ts';
import type { KnownGap, SubmissionGapCode } from '../path/index.ts';

/** What the lender's form asks of a person. `contact`: a telephone or an e-mail address. */
export const personFields = ['firstName', 'bornOn', 'street', 'postalCode', 'town', 'contact'] as const;
export type PersonField = (typeof personFields)[number];

/** What the lender's form asks of a loan. */
export const requestFields = ['amount', 'duration'] as const;
export type RequestField = (typeof requestFields)[number];

export type PieceGapKind = Extract<
  SubmissionGapCode,
  'pieceMissing' | 'pieceUnverified' | 'pieceRefused' | 'pieceTooOld' | 'pieceImpossible'
>;
export type ConditionGapKind = Extract<
  SubmissionGapCode,
  'consentMissing' | 'amountOutside' | 'durationOutside' | 'conditionFails' | 'conditionUnknown'
>;

/** One thing that stands between a dossier and a complete file, with the facts that its sentence needs. */
export type SubmissionGap =
  /** `about`: the need of which nobody knows whether it applies. */
  | {
      readonly code: 'pieceUnsettled';
      readonly about: string;
      readonly name?: string | undefined;
      readonly missingFacts: readonly PieceFact[];
    }
  /** `about`: the piece. */
  | { readonly code: PieceGapKind; readonly about: string; readonly lacks: PieceGap }
  | { readonly code: 'personFieldMissing'; readonly about: PersonField }
  | { readonly code: 'requestFieldMissing'; readonly about: RequestField }
  | { readonly code: ConditionGapKind; readonly about: Condition; readonly verdict: Verdict };

/** As much of a gap as is kept with a file that leaves with it. */
export const knownGapOf = ({ code, about }: SubmissionGap): KnownGap => ({ code, about });
