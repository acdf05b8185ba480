import './context.ts';
import { type Access, type Endpoint, endpoints } from '@parcours/contracts';
import type { FastifyInstance } from 'fastify';
import type { Sessions } from '../auth/sessions.ts';
import type { SignedIn } from '../auth/signed-in.ts';
import { Failed } from './failed.ts';

type Rule = Pick<Endpoint, 'access' | 'beforePasswordChange'>;

/** What is not in the table, such as its documentation, is for anybody who is fully signed in. */
const ruleOutsideTheTable: Rule = { access: 'signedIn' };

const holdsOneOf = (signedIn: SignedIn, access: Access): boolean =>
  typeof access === 'string' || access.some((role) => signedIn.roles.includes(role));

const admit = (signedIn: SignedIn | null, rule: Rule): void => {
  if (signedIn === null) throw new Failed({ code: 'notSignedIn' });
  if (signedIn.mustChangePassword && rule.beforePasswordChange !== true)
    throw new Failed({ code: 'passwordMustChange' });
  if (!holdsOneOf(signedIn, rule.access)) throw new Failed({ code: 'notAllowed' });
};

/** Finds out who calls, for every route of this context, and lets everybody in. */
export const identifyCallers = (context: FastifyInstance, sessions: Sessions): void => {
  context.addHook('onRequest', async (request, reply) => {
    const { signedIn, cookies } = await sessions.read(request.headers.cookie);
    request.signedIn = signedIn;
    if (cookies.length > 0) reply.header('set-cookie', cookies);
  });
};

/** Finds out who calls, for every route of this context, and lets in whom the contract table admits, before any body is read. */
export const admitCallers = (context: FastifyInstance, sessions: Sessions): void => {
  identifyCallers(context, sessions);
  context.addHook('onRequest', async ({ signedIn, routeOptions: { config } }) => {
    admit(signedIn, config.endpoint === undefined ? ruleOutsideTheTable : endpoints[config.endpoint]);
  });
};
