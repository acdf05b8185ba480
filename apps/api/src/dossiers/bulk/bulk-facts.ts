import type { BulkPreviewLine } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { BulkFacts, Wait } from '@parcours/domain/tasks';
import type { Prisma } from '../../database/generated/client.ts';
import { readWaits } from '../tasks/read-wait.ts';

export type KnownDossier = BulkFacts &
  Pick<BulkPreviewLine, 'reference' | 'person' | 'expected'> & { readonly wait: Wait | null };

type Day = { readonly today: CivilDate; readonly isForWriting?: boolean };

/**
 * What decides whether an act changes each of these dossiers, in as many queries for one as for many; one that is not
 * there is left out. Locks them when it is for writing.
 */
export const readBulkFacts = async (
  prisma: Prisma.TransactionClient,
  dossierIds: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, KnownDossier>> => {
  const waits = await readWaits(prisma, dossierIds, day);
  const dossiers = await prisma.dossier.findMany({
    where: { id: { in: [...waits.keys()] } },
    select: {
      id: true,
      agentId: true,
      state: true,
      reference: true,
      person: { select: { lastName: true, firstName: true } },
    },
  });
  return new Map(
    dossiers.map(({ id, ...known }) => {
      const { wait = null, ruleTask = null } = waits.get(id) ?? {};
      const expected = { agentId: known.agentId, dueOn: ruleTask?.dueOn ?? null };
      return [id, { ...known, wait, ruleTask, expected }];
    }),
  );
};
