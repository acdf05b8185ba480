import { isDeepStrictEqual } from 'node:util';
import type { ServiceDetails, ServiceView } from '@parcours/contracts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma, PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { announceChange, anyDossier } from '../store/announce-change.ts';
import { readService, serviceId } from '../store/service.ts';

type SaveService = { readonly expectedVersion: number; readonly details: ServiceDetails; readonly caller: Caller };

/** Saves how the service presents itself. Sent again by the same account, it is saved once. @throws Failed `serviceChangedMeanwhile` */
export const saveService = async (
  { prisma, now }: { readonly prisma: PrismaClient; readonly now: () => Date },
  { expectedVersion, details, caller: { accountId } }: SaveService,
): Promise<ServiceView> =>
  prisma.$transaction(async (transaction) => {
    const at = now();
    const row = { version: expectedVersion + 1, details, savedAt: at, savedById: accountId };
    const { count } =
      expectedVersion === 0
        ? await transaction.service.createMany({ data: { id: serviceId, ...row }, skipDuplicates: true })
        : await transaction.service.updateMany({ where: { id: serviceId, version: expectedVersion }, data: row });
    if (count === 0) return readSameOrRefuse(transaction, row);
    await writeAudit(transaction, {
      actorId: accountId,
      action: 'service.saved',
      dossierId: null,
      facts: { version: row.version },
      at,
    });
    await announceChange(transaction, anyDossier);
    return readService(transaction);
  });

type Saved = { readonly version: number; readonly details: ServiceDetails; readonly savedById: string };

const readSameOrRefuse = async (
  transaction: Prisma.TransactionClient,
  { version, details, savedById }: Saved,
): Promise<ServiceView> => {
  const current = await readService(transaction);
  const isMine = (await transaction.service.count({ where: { id: serviceId, version, savedById } })) > 0;
  if (isMine && isDeepStrictEqual(current.details, details)) return current;
  throw new Failed({ code: 'serviceChangedMeanwhile' });
};
