import { makeSignature } from 'better-auth/crypto';
import { describe, expect, it } from 'vitest';
import { readSignedCookie } from './live-session.ts';

const name = 'parcours';
const secret = 'what cookies are signed with';

describe('a signed cookie', () => {
  it('is believed as better-auth signs it, among others', async () => {
    const signature = encodeURIComponent(`token.${await makeSignature('token', secret)}`);
    expect(readSignedCookie(`other=1; ${name}=${signature}`, { name, secret })).toBe('token');
  });

  it('is not believed for another value, with another secret, or unsigned', async () => {
    const signature = await makeSignature('token', secret);
    for (const cookie of [`another.${signature}`, `.${signature}`, 'token.', 'token', '']) {
      expect(readSignedCookie(`${name}=${encodeURIComponent(cookie)}`, { name, secret })).toBeNull();
    }
    const cookies = `${name}=${encodeURIComponent(`token.${signature}`)}`;
    expect(readSignedCookie(cookies, { name, secret: 'another' })).toBeNull();
    expect(readSignedCookie(cookies, { name: 'other', secret })).toBeNull();
  });
});
