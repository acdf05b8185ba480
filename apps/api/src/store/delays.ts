import { keptDelaySet } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { type DelaySet, type Delays, delaysOn, firstDelaySet } from '@parcours/domain/tasks';
import type { Prisma } from '../database/generated/client.ts';
import { readParameterVersions } from './parameter-versions.ts';

/** What was kept, with the first delays of the waits that it does not know. */
export const delaySetOf = (content: Prisma.JsonValue): DelaySet => {
  const { effectiveFrom, delays } = keptDelaySet.parse(content);
  return { effectiveFrom, delays: { ...firstDelaySet.delays, ...delays } };
};

/** The delays in force on a day. */
export const readDelaysOn = async (prisma: Prisma.TransactionClient, day: CivilDate): Promise<Delays> => {
  const kept = await readParameterVersions(prisma, 'delays');
  return delaysOn(
    kept.map(({ content }) => delaySetOf(content)),
    day,
  );
};
