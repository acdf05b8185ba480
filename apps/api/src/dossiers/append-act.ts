import type { DossierView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { type Act, decide, fold, type HappenedOn, type HistoryEntry } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { appendEntry } from '../store/append.ts';
import { readKnownHistory } from '../store/known-history.ts';
import type { DossierDependencies } from './dependencies.ts';
import { readDossier } from './read-dossier.ts';

export type GivenAct<Kind extends Act = Act> = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly act: Kind;
  readonly happenedOn: HappenedOn;
  readonly caller: Caller;
};

/** An act that is about to be appended, in the transaction that will hold it. */
export type Appending<Kind extends Act = Act> = {
  readonly transaction: Prisma.TransactionClient;
  readonly dossierId: string;
  readonly history: readonly HistoryEntry[];
  readonly entry: HistoryEntry<Kind>;
  readonly at: Date;
  readonly caller: Caller;
};

type Appended<Kind extends Act> = {
  /** Whether a stored event is what the caller asks for: then it was recorded, and the answer got lost. */
  readonly isSame: (event: HistoryEntry['event']) => boolean;
  /** The event as it is stored, once the path accepts the act: with what only the server knows. */
  readonly complete?: (appending: Appending<Kind>) => Promise<Kind>;
  /** What is written with it, or nothing is. */
  readonly beside?: (appending: Appending<Kind>) => Promise<void>;
};

/**
 * Appends an act to a dossier's history and answers where the dossier then stands. The same act sent again by the same
 * account, because no answer came, is appended once.
 * @throws Failed `notFound`, `changedMeanwhile`, `actRefused` with every reason, or what `complete` and `beside` refuse
 */
export const appendAct = async <Kind extends Act>(
  { prisma, now }: DossierDependencies,
  { dossierId, expectedVersion, act, happenedOn, caller }: GivenAct<Kind>,
  { isSame, complete, beside }: Appended<Kind>,
): Promise<DossierView> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    const reading = { prisma: transaction, now };
    const sent = { dossierId, expectedVersion, happenedOn, actorId: caller.accountId, isSame };
    const history = await readKnownHistory(transaction, sent);
    if (history === null) return readDossier(reading, { dossierId, caller });
    const position = fold(history);
    if (position === null) throw new Failed({ code: 'notFound' });
    const decision = decide(position, act, happenedOn, { roles: caller.roles, today: parisDay(at) });
    if (!decision.isAccepted) throw new Failed({ code: 'actRefused', refusals: decision.refusals });
    const asked = {
      transaction,
      dossierId,
      history,
      at,
      caller,
      entry: { sequence: history.length + 1, happenedOn, event: act },
    };
    const event = (await complete?.(asked)) ?? act;
    const appending = { ...asked, entry: { ...asked.entry, event } };
    await appendEntry(transaction, { dossierId, history, entry: appending.entry, at, actorId: caller.accountId });
    await beside?.(appending);
    return readDossier(reading, { dossierId, caller, history: [...history, appending.entry] });
  });
};
