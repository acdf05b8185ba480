import type { ListedDelays } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { delaysOn, firstDelaySet } from '@parcours/domain/tasks';
import type { Prisma } from '../database/generated/client.ts';
import { delaySetOf } from '../store/delays.ts';
import { readParameterVersions } from '../store/parameter-versions.ts';

type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

/** All delays with who added them and whether they are in force today. */
export const listDelays = async ({ prisma, now }: Reading): Promise<ListedDelays> => {
  const added = (await readParameterVersions(prisma, 'delays')).map(({ content, addedAt, addedBy }) => ({
    version: delaySetOf(content),
    addedAt: addedAt.toISOString(),
    addedBy,
  }));
  const inForce = delaysOn(
    added.map(({ version }) => version),
    parisDay(now()),
  );
  return {
    versions: [{ version: firstDelaySet, addedAt: null, addedBy: null }, ...added].map((listed) => ({
      ...listed,
      isInForce: listed.version.delays === inForce,
    })),
  };
};
