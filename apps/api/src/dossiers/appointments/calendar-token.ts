import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance: nobody guesses it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. A secret that long needs no slow hash, and none can be looked up by its salt. */
export const fingerprintOf = (token: string): string => createHash('sha256').update(token).digest('hex');
