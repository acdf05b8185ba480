import { createHash, createHmac } from 'node:crypto';

type Opening = { readonly accountId: string; readonly id: string; readonly expectedVersion: number };

/**
 * 256 bits that nobody guesses without the secret of the program. The same opening sent again gives the same ones, so
 * that an address whose answer was lost can still be told, though it is kept nowhere; a later one never does.
 */
export const tokenOf = (secret: string, { accountId, id, expectedVersion }: Opening): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['calendar', accountId, id, expectedVersion]))
    .digest('base64url');

/** What is kept of it. A secret that long needs no slow hash, and none can be looked up by its salt. */
export const fingerprintOf = (token: string): string => createHash('sha256').update(token).digest('hex');
