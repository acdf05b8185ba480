import { join, resolve } from 'node:path';
import { z } from 'zod';
import { keptSecret } from './startup/kept-secret.ts';
import { repositoryFolder } from './startup/repository.ts';
import { StartRefusal } from './startup/start-refusal.ts';

const settings = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'une adresse comme postgresql://compte:secret@machine:5432/base' })
    .optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 100).default(10),
  PORT: wholeNumber(1, 65_535).default(4250),
  HOST: z.string().default('127.0.0.1'),
  DATA_FOLDER: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'une adresse comme https://parcours.ville.fr' }).optional(),
  TRUST_PROXY: z.enum(['true', 'false'], { error: '« true » ou « false »' }).default('false'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'fatal, error, warn, info, debug, trace ou silent',
    })
    .default('warn'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'une adresse comme smtp://compte:secret@serveur:587' }).optional(),
  MAIL_FROM: z.email({ error: 'une adresse électronique comme microcredit@ville.fr' }).optional(),
  AUTH_SECRET: z.string().min(32, { error: 'un texte au hasard d’au moins 32 caractères' }).optional(),
});

export type Config = {
  /** Whether everything in it is made up: said on every page. */
  isDemonstration: boolean;
  /** null: the program runs its own PostgreSQL. */
  databaseUrl: string | null;
  databasePoolSize: number;
  port: number;
  host: string;
  /** Absolute. */
  dataFolder: string;
  /** The address in people's browsers, without a final slash. */
  publicUrl: string;
  /** Whether the addresses that a reverse proxy reports are believed. */
  trustProxy: boolean;
  /** null: letters leave on paper. */
  mail: { smtpUrl: string; from: string } | null;
  logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  /** Given with AUTH_SECRET; null: made once and kept in the data folder, see readAuthSecret. */
  authSecret: string | null;
};

/**
 * Reads every setting of the program, once.
 * @throws StartRefusal that lists all the settings in error
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  options: { isDemonstration: boolean } = { isDemonstration: false },
): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) throw new StartRefusal(describe(read.error));

  const { data } = read;
  const ownFolder = join(repositoryFolder, '.data', options.isDemonstration ? 'demo' : 'real');
  return {
    isDemonstration: options.isDemonstration,
    databaseUrl: data.DATABASE_URL ?? null,
    databasePoolSize: data.DATABASE_POOL_SIZE,
    port: data.PORT,
    host: data.HOST,
    dataFolder: data.DATA_FOLDER === undefined ? ownFolder : resolve(repositoryFolder, data.DATA_FOLDER),
    publicUrl: (data.PUBLIC_URL ?? `http://${namedHost(data.HOST)}:${data.PORT}`).replace(/\/$/, ''),
    trustProxy: data.TRUST_PROXY === 'true',
    mail: mailOf(data),
    logLevel: data.LOG_LEVEL,
    authSecret: data.AUTH_SECRET ?? null,
  };
}

/** What session cookies are signed with. The data folder must exist. */
export async function readAuthSecret(config: Config): Promise<string> {
  return config.authSecret ?? (await keptSecret(join(config.dataFolder, 'auth-secret')));
}

/**
 * What the first administrator of a program that other machines can reach must know, since whoever comes first would
 * own it; null when only this machine can. The data folder must exist.
 */
export async function readInstallationCode(config: Config): Promise<string | null> {
  const own = ['127.0.0.1', '::1', '[::1]', 'localhost'];
  const isOwnOnly = own.includes(config.host) && own.includes(new URL(config.publicUrl).hostname);
  return isOwnOnly ? null : await keptSecret(join(config.dataFolder, 'installation-code'));
}

/** @throws StartRefusal where one of the two is missing */
function mailOf({ SMTP_URL, MAIL_FROM }: z.infer<typeof settings>): Config['mail'] {
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) return { smtpUrl: SMTP_URL, from: MAIL_FROM };
  if (SMTP_URL === undefined && MAIL_FROM === undefined) return null;
  throw new StartRefusal('SMTP_URL et MAIL_FROM vont ensemble : donnez les deux, ou aucun.');
}

function wholeNumber(least: number, most: number) {
  const error = `un nombre entier de ${least} à ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

/** An address that means "every address of this machine" cannot be opened in a browser. */
function namedHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function describe(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')} : il faut ${issue.message}`);
  return `Réglages à corriger (variables d’environnement) :\n${lines.join('\n')}`;
}
