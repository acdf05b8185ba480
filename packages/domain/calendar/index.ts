export { addDays, addMonths, type CivilDate, civilDateOf, daysBetween, isCivilDate, parisDay } from './civil-date.ts';
export { type ClosedDay, closedOn } from './closed-day.ts';
export {
  earliestDay,
  isCertainlyBefore,
  isPartialDate,
  latestDay,
  type PartialDate,
  type Precision,
  partialDateOf,
  precisionOf,
} from './partial-date.ts';
export {
  addWorkingDays,
  easterOf,
  holidaysOn,
  isWorkingDay,
  type PublicHoliday,
  publicHolidays,
  publicHolidaysOf,
} from './working-days.ts';
