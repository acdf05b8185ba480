export { birthYears, canBeBornOn } from './birth.ts';
export { holdsSocialSecurityNumber } from './social-security-number.ts';
