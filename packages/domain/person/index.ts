export { birthYears, canBeBornOn } from './birth.ts';
export { type ContactWay, contactWays } from './contact.ts';
export { holdsSocialSecurityNumber } from './social-security-number.ts';
