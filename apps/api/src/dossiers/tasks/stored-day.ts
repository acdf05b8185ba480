import { type CivilDate, civilDateOf } from '@parcours/domain/calendar';

/** A day as the database client takes it. */
export const storedDay = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

export const dayOf = (stored: Date): CivilDate => civilDateOf(stored.toISOString().slice(0, 10));
