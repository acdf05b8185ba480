import { addDays, type CivilDate } from '../../calendar/index.ts';
import { lastDayOfValidity, type PieceDefinition } from '../catalogue/catalogue.ts';
import type { Paper } from './event.ts';

/**
 * The last day that a paper is good: what it says itself, or when it grows too old, whichever comes first.
 * Null when nothing limits it, or when its age matters and its date is not known.
 */
export const lastGoodDay = (
  { issuedOn, lastValidOn }: Paper,
  { validity }: Pick<PieceDefinition, 'validity'>,
): CivilDate | null => {
  const tooOldAfter = issuedOn === null || validity === null ? null : lastDayOfValidity(issuedOn, validity);
  if (tooOldAfter === null || lastValidOn === null) return tooOldAfter ?? lastValidOn;
  return tooOldAfter < lastValidOn ? tooOldAfter : lastValidOn;
};

/**
 * How a paper stands against the planned day: `good` on it · `expired` today already · `expiresSoon` before the
 * planned day and within the notice · `expiresLater` before the planned day, with more time left than the notice.
 */
export type ExpiryOutlook = 'good' | 'expired' | 'expiresSoon' | 'expiresLater';

/**
 * @param lastGoodOn null when nothing limits the paper
 * @param noticeDays of the catalogue: 15 says it from 15 days before the last good day on
 */
export const expiryOutlook = (
  lastGoodOn: CivilDate | null,
  {
    today,
    plannedOn,
    noticeDays,
  }: { readonly today: CivilDate; readonly plannedOn: CivilDate; readonly noticeDays: number },
): ExpiryOutlook => {
  if (lastGoodOn === null) return 'good';
  if (lastGoodOn < today) return 'expired';
  if (lastGoodOn >= plannedOn) return 'good';
  return lastGoodOn <= addDays(today, noticeDays) ? 'expiresSoon' : 'expiresLater';
};
