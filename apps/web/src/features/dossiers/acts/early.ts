import type { DossierView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { ActKind } from '@parcours/domain/path';
import { earlySentence } from '@parcours/wording';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';

/** Whether a day comes before the one of the appointment whose outcome is noted. */
const isEarly = (act: ActKind, { waiting }: Awaiting, day: CivilDate | null): boolean =>
  (act === 'appointmentHeld' || act === 'appointmentMissed') &&
  day !== null &&
  waiting !== null &&
  waiting.appointmentOn !== null &&
  day < waiting.appointmentOn;

type Awaiting = {
  readonly waiting: Pick<NonNullable<DossierView['waiting']>, 'appointmentOn'> | null;
};

/** Today, unless what is noted is not to have happened yet. */
export const likelyDay = (act: ActKind, dossier: Awaiting, today: CivilDate): CivilDate | null =>
  isEarly(act, dossier, today) ? null : today;

/** Said at once, before anything is sent: it is no refusal. */
export const earlyCaution = (act: ActKind, dossier: Awaiting, typed: string): string | null => {
  const on = dossier.waiting?.appointmentOn ?? null;
  return on !== null && isEarly(act, dossier, readTypedDay(typed)) ? earlySentence(on) : null;
};
