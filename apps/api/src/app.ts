import fastify, { type FastifyInstance } from 'fastify';
import { accountHandlers } from './accounts/handlers.ts';
import { createFailedSignIns } from './auth/failed-sign-ins.ts';
import { createSessions } from './auth/sessions.ts';
import { conditionHandlers } from './conditions/handlers.ts';
import type { Config } from './config.ts';
import { type Changes, noChanges } from './database/changes.ts';
import type { PrismaClient } from './database/generated/client.ts';
import { absenceHandlers } from './dossiers/absences/handlers.ts';
import { appointmentHandlers } from './dossiers/appointments/handlers.ts';
import { assignmentHandlers } from './dossiers/assignment/handlers.ts';
import { bulkHandlers } from './dossiers/bulk/handlers.ts';
import { dossierHandlers } from './dossiers/handlers.ts';
import { listSettingsHandlers } from './dossiers/settings/handlers.ts';
import { taskHandlers } from './dossiers/tasks/handlers.ts';
import { draftHandlers } from './drafts/handlers.ts';
import { exchangeHandlers } from './exchanges/handlers.ts';
import type { FileStore } from './files/file-store.ts';
import { closeConnectionsAtTheEnd } from './http/closing.ts';
import { registerEndpoints } from './http/endpoints.ts';
import { answerFailures, sendFailure } from './http/failures.ts';
import { refuseForeignOrigins } from './http/foreign-origin.ts';
import type { Handlers } from './http/handler.ts';
import { reportHealth } from './http/health.ts';
import { serveInterface } from './http/interface.ts';
import { limitTraffic, serverLimits, type TrafficLimits, usualTraffic } from './http/limits.ts';
import { type LogOptions, logging } from './http/log.ts';
import { collectDescriptions, serveDocumentation } from './http/openapi.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { parseByContract } from './http/validation.ts';
import { lenderLetterHandlers } from './lender-letters/handlers.ts';
import { loanHandlers } from './loans/handlers.ts';
import { packHandlers } from './packs/handlers.ts';
import { parameterHandlers } from './parameters/handlers.ts';
import { peopleHandlers } from './people/handlers.ts';
import { pieceHandlers } from './pieces/handlers.ts';
import { registerHandlers } from './register/handlers.ts';
import { ruleSetHandlers } from './rule-sets/handlers.ts';
import { serviceHandlers } from './service/handlers.ts';
import { statisticsHandlers } from './statistics/handlers.ts';
import { statisticsOutputHandlers } from './statistics/outputs/handlers.ts';
import { yearlyReportHandlers } from './statistics/report/handlers.ts';

export type AppDependencies = {
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy' | 'logLevel' | 'isDemonstration' | 'mail'>;
  readonly prisma: PrismaClient;
  /** What the first administrator must know where strangers can reach the program; null where none can. */
  readonly installationCode: string | null;
  readonly files: FileStore;
  /** What session cookies are signed with. */
  readonly authSecret: string;
  /** The built interface; null when something else serves it, as during development. */
  readonly interfaceFolder: string | null;
  /** The instant it is now. */
  readonly now: () => Date;
  /** Where log lines go; standard output when left out. */
  readonly logDestination?: LogOptions['destination'];
  readonly traffic?: TrafficLimits;
  /** What hears of every change, whichever program made it; without it, nobody is told of any. */
  readonly changes?: Changes;
};

/** Of a chain of addresses that callers and proxies wrote, only what our own proxy added is believed. */
const trustOwnProxy = (_address: string, hop: number): boolean => hop === 0;

const createServer = ({ config, logDestination }: AppDependencies): FastifyInstance =>
  fastify({
    ...logging({ level: config.logLevel, ...(logDestination !== undefined && { destination: logDestination }) }),
    ...serverLimits,
    trustProxy: config.trustProxy && trustOwnProxy,
    frameworkErrors: (error, request, reply) => void sendFailure(error, request, reply),
  });

/** Builds the whole application; listens to nothing yet. Closing it lets requests under way end, and leaves the database open. */
export const buildApp = async (dependencies: AppDependencies): Promise<FastifyInstance> => {
  const {
    config,
    prisma,
    files,
    authSecret,
    installationCode,
    now,
    traffic = usualTraffic,
    changes = noChanges,
  } = dependencies;
  const { publicUrl, isDemonstration } = config;
  const sessions = createSessions({ prisma, secret: authSecret, publicUrl });
  const failedSignIns = createFailedSignIns(prisma, authSecret);
  const handlers = {
    ...accountHandlers({ prisma, sessions, failedSignIns, now, isDemonstration, installationCode }),
    ...assignmentHandlers({ prisma, now }),
    ...appointmentHandlers({ prisma, now, publicUrl, authSecret }),
    ...dossierHandlers({ prisma, now }),
    ...bulkHandlers({ prisma, now }),
    ...listSettingsHandlers({ prisma, now }),
    ...absenceHandlers({ prisma, now }),
    ...pieceHandlers({ prisma, files, now }),
    ...conditionHandlers({ prisma, now }),
    ...ruleSetHandlers({ prisma, now }),
    ...parameterHandlers({ prisma, now }),
    ...draftHandlers({ prisma, now }),
    ...peopleHandlers({ prisma, now }),
    ...taskHandlers({ prisma, now }),
    ...exchangeHandlers({ prisma, now, canSendMail: config.mail !== null }),
    ...loanHandlers({ prisma, now }),
    ...lenderLetterHandlers({ prisma, files, now }),
    watchChanges: async () => changes.subscribe,
    ...registerHandlers({ prisma, now }),
    ...statisticsHandlers({ prisma, now }),
    ...statisticsOutputHandlers({ prisma, now }),
    ...yearlyReportHandlers({ prisma, now }),
    ...packHandlers({ prisma, files, now }),
    ...serviceHandlers({ prisma, now }),
  } satisfies Handlers;

  const app = createServer(dependencies);
  app.decorateRequest('signedIn', null);
  answerFailures(app);
  closeConnectionsAtTheEnd(app);
  // Streams that stay open would hold up the end.
  app.addHook('preClose', async () => changes.endAll());
  parseByContract(app);
  await addSecurityHeaders(app, publicUrl);
  await limitTraffic(app, traffic);
  refuseForeignOrigins(app, publicUrl);
  await collectDescriptions(app, sessions.cookieName);
  reportHealth(app, prisma);
  await registerEndpoints(app, { handlers, sessions, limits: traffic });
  await serveDocumentation(app, sessions);
  await serveInterface(app, dependencies.interfaceFolder);
  return app;
};
