import { fold, type Position } from '@parcours/domain/path';
import { v7 as newId } from 'uuid';
import type { Prisma } from '../database/generated/client.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { buildPackJob } from '../jobs/every-job.ts';
import type { NewDossier } from '../store/create-dossiers.ts';

/** The last dossier that waits for the lender went to it with a complete file. */
export const sendOneWithPack = (dossiers: readonly NewDossier[]): readonly NewDossier[] => {
  const chosen = dossiers.findLast(({ history }) => fold(history)?.stage === 'lender');
  const sent = chosen?.history.findLast(({ event }) => event.kind === 'submitted');
  if (chosen === undefined || sent?.event.kind !== 'submitted') return dossiers;
  const withPack = { ...sent, event: { ...sent.event, packId: newId() } };
  const history = chosen.history.map((line) => (line === sent ? withPack : line));
  return dossiers.map((dossier) => (dossier === chosen ? { ...dossier, history } : dossier));
};

const isReady = (position: Position | null): boolean =>
  position?.state === 'open' && position.waiting.for === 'dispatch';

type Known = Pick<NewDossier, 'history'> & { readonly id: string };

/** Asks for the pack that went to the lender, and for one of each of two dossiers that are ready to: they are built after the start. */
export const addDemonstrationPacks = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly Known[],
  { at, agentId }: { readonly at: Date; readonly agentId: string },
): Promise<void> => {
  const sent = dossiers.flatMap(({ id, history }) =>
    history.flatMap(({ event }) =>
      event.kind === 'submitted' && event.packId !== null ? [{ dossierId: id, packId: event.packId }] : [],
    ),
  );
  const ready = dossiers.filter(({ history }) => isReady(fold(history))).slice(-2);
  const asked = [...sent, ...ready.map(({ id }) => ({ dossierId: id, packId: newId() }))];
  for (const { dossierId, packId } of asked) {
    await transaction.pack.create({
      data: { id: packId, dossierId, state: 'building', progressPercent: 0, askedAt: at, askedById: agentId },
    });
    await enqueueJob(transaction, buildPackJob, { payload: { packId }, key: packId });
  }
};
