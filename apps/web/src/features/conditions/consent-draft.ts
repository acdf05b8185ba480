import type { Consent } from '@parcours/domain/eligibility';
import { shortDateLabel } from '@parcours/wording';
import { readTypedDay } from '../../ui/fields/typed-date.ts';

export type ConsentDraft = {
  readonly isGiven: boolean | null;
  readonly answeredOn: string;
  /** Null while nobody takes it back. */
  readonly withdrawnOn: string | null;
};

export const consentAsTyped = (consent: Consent | null): ConsentDraft => ({
  isGiven: consent?.isGiven ?? null,
  answeredOn: consent === null ? '' : shortDateLabel(consent.answeredOn),
  withdrawnOn: consent === null || consent.withdrawnOn === null ? null : shortDateLabel(consent.withdrawnOn),
});

/** A yes or a no counts once its day can be read, and is taken back once the day of that can, and follows. */
export const consentOf = (
  { isGiven, answeredOn, withdrawnOn }: ConsentDraft,
  stored: Consent | null,
): Consent | null => {
  const day = readTypedDay(answeredOn);
  if (isGiven === null) return null;
  if (day === null) return stored;
  if (withdrawnOn === null || !isGiven) return { isGiven, answeredOn: day, withdrawnOn: null };
  const follows = [readTypedDay(withdrawnOn), stored?.withdrawnOn ?? null].find((on) => on !== null && on >= day);
  return { isGiven, answeredOn: day, withdrawnOn: follows ?? null };
};

/** A day is missing, cannot be read, or takes back what was not said yet. */
export const isHalfConsent = ({ isGiven, answeredOn, withdrawnOn }: ConsentDraft): boolean => {
  if (isGiven === null) return false;
  const [from, to] = [readTypedDay(answeredOn), readTypedDay(withdrawnOn ?? '')];
  return from === null || (isGiven && withdrawnOn !== null && (to === null || to < from));
};
