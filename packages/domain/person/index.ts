export { birthYears, canBeBornOn } from './birth.ts';
