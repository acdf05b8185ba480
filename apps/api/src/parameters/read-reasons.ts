import type { endpoints, Replied } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { readReasonListOn } from '../store/reason-lists.ts';
import type { ParameterDependencies } from './dependencies.ts';

/** The reasons and grounds in force today. */
export const readReasons = async ({
  prisma,
  now,
}: ParameterDependencies): Promise<Replied<(typeof endpoints)['readReasons']>> => {
  const { reasons, grounds } = await readReasonListOn(prisma, parisDay(now()));
  return { reasons, grounds };
};
