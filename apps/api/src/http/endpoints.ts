import { type Endpoint, type EndpointName, endpoints } from '@parcours/contracts';
import type { FastifyInstance } from 'fastify';
import type { Sessions } from '../auth/sessions.ts';
import { admitCallers, identifyCallers } from './admission.ts';
import { toRoute } from './endpoint-route.ts';
import type { Handlers } from './handler.ts';
import type { TrafficLimits } from './limits.ts';
import { takeFiles } from './uploads.ts';

/** Each lets somebody try passwords, or secret addresses. */
const secretEndpoints: ReadonlySet<EndpointName> = new Set([
  'signIn',
  'changePassword',
  'createFirstAdministrator',
  'readCalendar',
]);

const isName = (name: string): name is EndpointName => Object.hasOwn(endpoints, name);

const namesWhere = (isWanted: (endpoint: Endpoint) => boolean): EndpointName[] =>
  Object.keys(endpoints)
    .filter(isName)
    .filter((name) => isWanted(endpoints[name]));

/**
 * Registers every endpoint of the contract table: the public ones, those for accounts and those that take a file, each
 * kind in a context of its own, so that no list of addresses decides who gets in.
 */
export const registerEndpoints = async (
  app: FastifyInstance,
  { handlers, sessions, limits }: { handlers: Handlers; sessions: Sessions; limits: TrafficLimits },
): Promise<void> => {
  const register = (context: FastifyInstance, names: EndpointName[]): void => {
    for (const name of names) {
      const route = toRoute(name, endpoints[name], handlers[name]);
      const rateLimit = { max: limits.passwordsPerMinute, timeWindow: '1 minute' };
      context.route(secretEndpoints.has(name) ? { ...route, config: { ...route.config, rateLimit } } : route);
    }
  };
  await app.register(async (open) => {
    identifyCallers(open, sessions);
    register(
      open,
      namesWhere(({ access }) => access === 'anyone'),
    );
  });
  await app.register(async (members) => {
    admitCallers(members, sessions);
    register(
      members,
      namesWhere(({ access, takesFile }) => access !== 'anyone' && takesFile !== true),
    );
  });
  await app.register(async (uploads) => {
    admitCallers(uploads, sessions);
    await takeFiles(uploads);
    register(
      uploads,
      namesWhere(({ access, takesFile }) => access !== 'anyone' && takesFile === true),
    );
  });
};
