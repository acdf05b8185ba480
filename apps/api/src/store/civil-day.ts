import { type CivilDate, civilDateOf } from '@parcours/domain/calendar';

/** How a civil date is handed to a `date` column. */
export const midnightOf = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** What a `date` column says. */
export const dayOf = (midnight: Date): CivilDate => civilDateOf(midnight.toISOString().slice(0, 10));
