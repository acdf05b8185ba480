import type { WrittenTask } from '@parcours/contracts';
import type { Prisma } from '../../database/generated/client.ts';
import { dayOf } from './stored-day.ts';

/** What is read with a task to show it. */
export const withNames = {
  agent: { select: { id: true, name: true } },
  doneBy: { select: { name: true } },
} as const satisfies Prisma.TaskInclude;

export const writtenTaskOf = ({
  id,
  dossierId,
  version,
  text,
  dueOn,
  agent,
  postponedWhy,
  doneAt,
  doneBy,
}: Prisma.TaskGetPayload<{ include: typeof withNames }>): WrittenTask => ({
  id,
  dossierId,
  version,
  text,
  dueOn: dayOf(dueOn),
  agent,
  postponedWhy,
  done: doneAt === null || doneBy === null ? null : { at: doneAt.toISOString(), by: doneBy.name },
});
