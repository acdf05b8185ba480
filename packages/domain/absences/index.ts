export { type Absence, type AbsenceRefusal, absenceRefusals, refusalOfAbsence, stoodInFor } from './absence.ts';
