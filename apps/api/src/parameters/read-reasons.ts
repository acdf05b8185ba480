import type { endpoints, Replied } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { readReasonsOn } from '../store/reason-lists.ts';
import type { ParameterDependencies } from './dependencies.ts';

/** The reasons in force today. */
export const readReasons = async ({
  prisma,
  now,
}: ParameterDependencies): Promise<Replied<(typeof endpoints)['readReasons']>> => ({
  reasons: await readReasonsOn(prisma, parisDay(now())),
});
