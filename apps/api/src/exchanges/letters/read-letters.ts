import type { DossierExchanges } from '@parcours/contracts';
import { letterFailures } from '@parcours/domain/letters';
import type { Prisma } from '../../database/generated/client.ts';

/** The letters of a dossier, latest first. */
export const readLetters = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
): Promise<DossierExchanges['letters']> => {
  const letters = await prisma.letter.findMany({
    where: { dossierId },
    orderBy: [{ writtenAt: 'desc' }, { id: 'asc' }],
    include: { writtenBy: { select: { name: true } } },
  });
  return letters.map(({ id, kind, subject, text, way, state, failure, writtenAt, writtenBy, stateAt }) => ({
    id,
    kind,
    subject,
    text,
    way,
    state,
    failure: letterFailures.find((code) => code === failure) ?? null,
    writtenAt: writtenAt.toISOString(),
    writtenBy: writtenBy.name,
    stateAt: stateAt.toISOString(),
  }));
};
