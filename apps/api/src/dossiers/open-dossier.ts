import type { openDossierBody } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { decideFirstContact } from '@parcours/domain/path';
import type { z } from 'zod';
import { writeAudit } from '../audit/write-audit.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { type CreatedDossier, createDossiers } from '../store/create-dossiers.ts';
import type { DossierDependencies } from './dependencies.ts';

/** The import of a register holds the references of its years until it ends. */
const longestWaitMs = 60_000;

type OpenDossier = { readonly contact: z.output<typeof openDossierBody>; readonly caller: Caller };

/**
 * Opens a dossier with its first contact. An agent who opens one accompanies it; the front desk leaves it to nobody.
 * Sent again by the same account, it answers the dossier that the first sending opened.
 * @throws Failed `actRefused` when the date lies ahead.
 */
export const openDossier = async (
  { prisma, now }: DossierDependencies,
  { contact: { id, person, happenedOn, ...content }, caller: { accountId, roles } }: OpenDossier,
): Promise<CreatedDossier> => {
  const at = now();
  const decision = decideFirstContact(happenedOn, { roles, today: parisDay(at) });
  if (!decision.isAccepted) throw new Failed({ code: 'actRefused', refusals: decision.refusals });
  return prisma.$transaction(
    async (transaction) => {
      const openedBefore = await transaction.dossier.findFirst({
        where: { id, events: { some: { sequence: 1, recordedById: accountId } } },
        select: { id: true, reference: true },
      });
      if (openedBefore !== null) return openedBefore;
      if ((await transaction.dossier.count({ where: { id } })) > 0) throw new Failed({ code: 'idTaken' });
      const opening = { kind: 'firstContactMade', ...content } as const;
      const [created] = await createDossiers(transaction, [
        {
          id,
          person,
          agentId: roles.includes('agent') ? accountId : null,
          history: [{ sequence: 1, happenedOn, event: opening, recordedAt: at, recordedById: accountId }],
        },
      ]);
      if (created === undefined) throw new Error('nothing was created');
      await writeAudit(transaction, {
        actorId: accountId,
        action: 'dossier.opened',
        dossierId: created.id,
        facts: {},
        at,
      });
      return created;
    },
    { timeout: longestWaitMs },
  );
};
