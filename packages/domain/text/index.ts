export { foldLetters, searchable, telephoneDigits } from './fold.ts';
export { type MatchReason, matchReasons, matchReasonsOf } from './match.ts';
export { areNearly, isNearly, shortestNearWord } from './nearness.ts';
export { type Sought, soughtIn } from './sought.ts';
