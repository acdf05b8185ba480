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
  return letters.map(({ senderName: name, senderAddress: address, ...letter }) => ({
    id: letter.id,
    kind: letter.kind,
    subject: letter.subject,
    text: letter.text,
    sender: name === null || address === null ? null : { name, address },
    way: letter.way,
    state: letter.state,
    failure: letterFailures.find((code) => code === letter.failure) ?? null,
    writtenAt: letter.writtenAt.toISOString(),
    writtenBy: letter.writtenBy.name,
    stateAt: letter.stateAt.toISOString(),
  }));
};
