import type { Prisma } from '../database/generated/client.ts';

/** The condition of a filter that was chosen; none of one that was not. */
export const given = <Value>(value: Value | undefined, condition: (value: Value) => Prisma.Sql): Prisma.Sql[] =>
  value === undefined ? [] : [condition(value)];
