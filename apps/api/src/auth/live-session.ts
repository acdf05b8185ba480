import { createHmac } from 'node:crypto';
import { role } from '@parcours/contracts';
import { parseCookies } from 'better-auth/cookies';
import { constantTimeEqual } from 'better-auth/crypto';
import { z } from 'zod';
import type { PrismaClient } from '../database/generated/client.ts';
import type { SignedIn } from './signed-in.ts';

/**
 * What better-auth signed, and null when it did not. Its cookies say the value, a dot and its signature; its own function
 * asks other threads for it each time, which costs more than all else here.
 */
export const readSignedCookie = (
  cookies: string,
  { name, secret }: { readonly name: string; readonly secret: string },
): string | null => {
  const [value = '', signature = ''] = parseCookies(cookies).get(name)?.split('.') ?? [];
  const signed = createHmac('sha256', secret).update(value).digest('base64');
  return value !== '' && constantTimeEqual(signature, signed) ? value : null;
};

const storedSession = z.object({
  accountId: z.string(),
  name: z.string(),
  roles: z.array(role),
  sessionId: z.string(),
  mustChangePassword: z.boolean(),
});

/** Of an active account, by the token of its session; null when that session ends before a moment, or has ended. */
export const readLiveSession = async (
  prisma: PrismaClient,
  { token, livesUntil }: { readonly token: string; readonly livesUntil: Date },
): Promise<SignedIn | null> => {
  const [found] = await prisma.$queryRaw<unknown[]>`/* planned once */
    SELECT u.id AS "accountId", u.name, u.roles::text[], s.id AS "sessionId", u.must_change_password AS "mustChangePassword"
    FROM session s JOIN user_account u ON u.id = s.user_id
    WHERE s.token = ${token} AND s.expires_at > ${livesUntil} AND u.deactivated_at IS NULL`;
  return found === undefined ? null : storedSession.parse(found);
};
