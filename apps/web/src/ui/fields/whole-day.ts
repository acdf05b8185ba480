import { isCivilDate } from '@parcours/domain/calendar';
import { readTypedDay } from './typed-date.ts';

/** Whether nothing is missing: « 01/01/20 » may be the beginning of « 01/01/2026 ». */
export const isWholeDay = (text: string): boolean =>
  isCivilDate(text.trim()) || (readTypedDay(text) !== null && /\d{4}$/.test(text.trim()));
