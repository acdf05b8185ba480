import type { DossierPacks } from '@parcours/contracts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Caller } from '../http/handler.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { buildPackJob } from '../jobs/every-job.ts';
import { announceChange } from '../store/announce-change.ts';
import { lockDossier } from '../store/write-checklist.ts';
import type { PackDependencies } from './dependencies.ts';
import { readPacks } from './read-packs.ts';

type AskPack = { readonly dossierId: string; readonly id: string; readonly caller: Caller };

/**
 * Asks for a pack; it is built after the answer. Asked again, or while another of this dossier is being built, nothing
 * is added. @throws Failed `notFound`
 */
export const askPack = async (
  { prisma, now }: Pick<PackDependencies, 'prisma' | 'now'>,
  { dossierId, id, caller: { accountId } }: AskPack,
): Promise<DossierPacks> =>
  prisma.$transaction(async (transaction) => {
    const at = now();
    await lockDossier(transaction, dossierId);
    const packs = await readPacks({ prisma: transaction, now }, dossierId);
    if (packs.packs.some((pack) => pack.id === id || pack.state === 'building')) return packs;
    await transaction.pack.create({
      data: { id, dossierId, state: 'building', progressPercent: 0, askedAt: at, askedById: accountId },
    });
    await enqueueJob(transaction, buildPackJob, { payload: { packId: id }, key: id });
    await writeAudit(transaction, {
      actorId: accountId,
      action: 'pack.asked',
      dossierId,
      facts: { packId: id },
      at,
    });
    await announceChange(transaction, { dossierId, version: null });
    return readPacks({ prisma: transaction, now }, dossierId);
  });
