import { randomInt } from 'node:crypto';

/** No 0, 1, i, l or o: read over the telephone, they are taken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

const makeGroup = (): string => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** Four groups of four characters with hyphens between them, 79 bits at random: to be told once, and replaced at first sign-in. */
export const makeTemporaryPassword = (): string => Array.from({ length: 4 }, makeGroup).join('-');
