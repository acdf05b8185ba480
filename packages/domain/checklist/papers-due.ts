import { addDays, addWorkingDays, type CivilDate } from '../calendar/index.ts';

/** In working days: what somebody is given to bring papers. */
const usualDelay = 10;

/**
 * The working day before which the person is asked to bring papers: the one on which the file is to be sent, or the
 * next one when nobody works that day; the usual delay when no day to come is planned.
 */
export const papersDueOn = (plannedOn: CivilDate | null, today: CivilDate): CivilDate =>
  plannedOn !== null && plannedOn > today
    ? addWorkingDays(addDays(plannedOn, -1), 1)
    : addWorkingDays(today, usualDelay);
