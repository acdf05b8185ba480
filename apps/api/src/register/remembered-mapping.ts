import { hash } from 'node:crypto';
import { registerMapping } from '@parcours/contracts';
import type { Mapping } from '@parcours/domain/register';
import type { Prisma } from '../database/generated/client.ts';

const keyOf = (headers: readonly string[]): string => hash('sha256', JSON.stringify(headers));

/** The columns confirmed at the last import of a file with these headers, null when there was none. */
export const readRememberedMapping = async (
  prisma: Prisma.TransactionClient,
  headers: readonly string[],
): Promise<Mapping | null> => {
  const kept = await prisma.registerMapping.findUnique({ where: { headers: keyOf(headers) } });
  // One kept before the product knew of some column says nothing about it: the headings do better.
  return registerMapping.safeParse(kept?.mapping).data ?? null;
};

export const rememberMapping = async (
  transaction: Prisma.TransactionClient,
  { headers, mapping, at }: { readonly headers: readonly string[]; readonly mapping: Mapping; readonly at: Date },
): Promise<void> => {
  const kept = { mapping, updatedAt: at };
  const key = keyOf(headers);
  await transaction.registerMapping.upsert({
    where: { headers: key },
    create: { headers: key, ...kept },
    update: kept,
  });
};
