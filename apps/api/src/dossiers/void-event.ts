import type { DossierView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { decideVoiding, type HistoryEntry } from '@parcours/domain/path';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { appendEntry } from '../store/append.ts';
import { readKnownHistory } from '../store/known-history.ts';
import type { DossierDependencies } from './dependencies.ts';
import { giveBackPieces } from './lender/give-back-pieces.ts';
import { readDossier } from './read-dossier.ts';

type VoidEvent = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly sequence: number;
  readonly why: string;
  readonly caller: Caller;
};

/**
 * Takes one event out of a history by appending a line that says so. Pieces that the lender asked again with it stand
 * as they did before. Sent again by the same account, it is written once.
 * @throws Failed `notFound`, `changedMeanwhile`, or `actRefused` when what stands after it needs it.
 */
export const voidEvent = async (
  { prisma, now }: DossierDependencies,
  { dossierId, expectedVersion, sequence, why, caller }: VoidEvent,
): Promise<DossierView> => {
  const at = now();
  const today = parisDay(at);
  return prisma.$transaction(async (transaction) => {
    const isSame = (event: HistoryEntry['event']) =>
      event.kind === 'voided' && event.voidedSequence === sequence && event.why === why;
    const reading = { prisma: transaction, now };
    const sent = { dossierId, expectedVersion, happenedOn: today, actorId: caller.accountId, isSame };
    const history = await readKnownHistory(transaction, sent);
    if (history === null) return readDossier(reading, { dossierId, caller });
    const decision = decideVoiding(history, sequence, { roles: caller.roles, today });
    if (!decision.isAccepted) throw new Failed({ code: 'actRefused', refusals: decision.refusals });
    const entry = {
      sequence: history.length + 1,
      happenedOn: today,
      event: { kind: 'voided', voidedSequence: sequence, why },
    } as const;
    await appendEntry(transaction, { dossierId, history, entry, at, actorId: caller.accountId });
    await giveBackPieces(transaction, { dossierId, sequence, why, at, caller });
    return readDossier(reading, { dossierId, caller, history: [...history, entry] });
  });
};
