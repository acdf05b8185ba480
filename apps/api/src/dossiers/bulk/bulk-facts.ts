import type { BulkPreviewLine } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { BulkFacts, Wait } from '@parcours/domain/tasks';
import type { Prisma } from '../../database/generated/client.ts';
import { readWait } from '../tasks/read-wait.ts';

export type KnownDossier = BulkFacts &
  Pick<BulkPreviewLine, 'reference' | 'person' | 'expected'> & { readonly wait: Wait | null };

/** What decides whether an act changes a dossier; null when there is no such dossier. Locks it when it is for writing. */
export const readBulkFacts = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
  day: { readonly today: CivilDate; readonly isForWriting?: boolean },
): Promise<KnownDossier | null> => {
  const read = await readWait(prisma, dossierId, day);
  if (read === null) return null;
  const { agentId, state, reference, person } = await prisma.dossier.findUniqueOrThrow({
    where: { id: dossierId },
    select: { agentId: true, state: true, reference: true, person: { select: { lastName: true, firstName: true } } },
  });
  return {
    agentId,
    state,
    ...read,
    reference,
    person,
    expected: { agentId, dueOn: read.ruleTask?.dueOn ?? null },
  };
};
