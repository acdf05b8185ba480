import { type CivilDate, parisDay } from '@parcours/domain/calendar';

/** The day it is in France. */
export const today = (): CivilDate => parisDay(new Date());
