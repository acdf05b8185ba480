/** How a file went to the lender. */
export const submissionMeans = ['post', 'email', 'portal', 'byHand'] as const;
export type SubmissionMeans = (typeof submissionMeans)[number];

/** What a file can lack when it leaves, coded. */
export const submissionGapCodes = [
  'pieceUnsettled',
  'pieceMissing',
  'pieceUnverified',
  'pieceRefused',
  'pieceTooOld',
  'pieceImpossible',
  'personFieldMissing',
  'requestFieldMissing',
  'consentMissing',
  'amountOutside',
  'durationOutside',
  'conditionFails',
  'conditionUnknown',
] as const;
export type SubmissionGapCode = (typeof submissionGapCodes)[number];

/** One gap of a file that left with it; `about` is the code of the need, field or condition. */
export type KnownGap = { readonly code: SubmissionGapCode; readonly about: string };

/** How a file went to the lender, and what it went with; null where nobody noted it, as in old registers. */
export type Sending = {
  readonly means: SubmissionMeans | null;
  /** The account of whoever sent it. */
  readonly sentById: string | null;
  /** The pack exactly as sent; null when it was put together outside. */
  readonly packId: string | null;
};

/** What was lacking, at least one, and why a person sent the file all the same. */
export type SentDespite = { readonly gaps: readonly KnownGap[]; readonly why: string };
