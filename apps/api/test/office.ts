import { randomUUID } from 'node:crypto';
import type { DossierSummary, endpoints, Failure, openDossierBody, Received } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import { type CivilDate, civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import type { z } from 'zod';
import { createPrismaClient } from '../src/database/client.ts';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { listDossiers } from '../src/dossiers/list-dossiers.ts';
import { Failed } from '../src/http/failed.ts';
import type { Caller } from '../src/http/handler.ts';
import { createTestDatabase } from './database.ts';

export type Contact = z.output<typeof openDossierBody>;
export type ListQuery = Received<(typeof endpoints)['listDossiers']>['body'];

/** An empty database of the test's own and the people who work with it. */
export type Office = {
  readonly url: string;
  readonly prisma: PrismaClient;
  readonly agent: Caller;
  readonly colleague: Caller;
  readonly frontDesk: Caller;
  readonly head: Caller;
  readonly close: () => Promise<void>;
};

export const openOffice = async (poolSize = 5): Promise<Office> => {
  const database = await createTestDatabase();
  const prisma = createPrismaClient(database.url, poolSize);
  const hire = async (accountId: string, ...roles: Role[]): Promise<Caller> => {
    const account = { id: accountId, name: `Compte ${accountId}`, email: `${accountId}@ville.example`, roles };
    await prisma.user.create({ data: account });
    return { accountId, name: account.name, roles };
  };
  return {
    url: database.url,
    prisma,
    agent: await hire('agent', 'agent'),
    colleague: await hire('colleague', 'agent'),
    frontDesk: await hire('frontDesk', 'frontDesk'),
    head: await hire('head', 'head'),
    close: async () => {
      await prisma.$disconnect();
      await database.drop();
    },
  };
};

/** Noon in France on this day. */
const noonOf = (day: string): Date => new Date(`${civilDateOf(day)}T11:00:00Z`);

/** A clock that stands still at noon of this day. */
export const clockAt =
  (day: CivilDate | string): (() => Date) =>
  () =>
    noonOf(day);

/** What an agent types at a first contact. */
export const contactOn = (
  happenedOn: string,
  { person, ...given }: Partial<Omit<Contact, 'person' | 'happenedOn'>> & { person?: Partial<Contact['person']> } = {},
): Contact => ({
  id: randomUUID(),
  happenedOn: partialDateOf(happenedOn),
  channel: 'spontaneous',
  channelDetail: null,
  medium: 'desk',
  request: { project: 'drivingLicence', projectDetail: null, amountCents: 120_000, durationMonths: 24 },
  ...given,
  person: { lastName: 'Exemple', firstName: null, bornOn: null, telephone: null, email: null, town: null, ...person },
});

export const listing = (given: Partial<ListQuery> = {}): ListQuery => ({
  sort: 'reference',
  direction: 'ascending',
  limit: 200,
  ...given,
});

/** The failure that a request ends with. @throws Error when it succeeds, or whatever else it ends with. */
export const failureOf = async (request: Promise<unknown>): Promise<Failure> => {
  try {
    await request;
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    throw error;
  }
  throw new Error('the request was accepted');
};

/** Every dossier that a query finds, page after page. */
export const listAll = async (
  dependencies: Parameters<typeof listDossiers>[0],
  given: Partial<ListQuery>,
  caller: Caller,
): Promise<readonly DossierSummary[]> => {
  const found: DossierSummary[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const query = listing(after === undefined ? given : { ...given, after });
    const page = await listDossiers(dependencies, { query, caller });
    found.push(...page.dossiers);
    after = page.next;
  }
  return found;
};
