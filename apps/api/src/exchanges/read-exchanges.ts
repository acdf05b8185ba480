import type { DossierExchanges } from '@parcours/contracts';
import { formalName } from '@parcours/wording';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readLetters } from './letters/read-letters.ts';
import { readNotes } from './notes/read-notes.ts';
import { readRedirections } from './redirections/read-redirections.ts';

/** Everything said and written about a dossier. @throws Failed `notFound` */
export const readExchanges = async (
  prisma: Prisma.TransactionClient,
  { dossierId }: { readonly dossierId: string },
): Promise<DossierExchanges> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    select: { reference: true, state: true, person: true },
  });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  const { reference, state, person } = dossier;
  return {
    dossierId,
    reference,
    ...(await readNotes(prisma, dossierId)),
    letters: await readLetters(prisma, dossierId),
    redirections: await readRedirections(prisma, dossierId),
    isOpen: state === 'open',
    recipient: recipientOf(person),
  };
};

type Recipient = Pick<
  Prisma.PersonGetPayload<object>,
  'firstName' | 'lastName' | 'street' | 'postalCode' | 'town' | 'email'
>;

const recipientOf = ({ street, postalCode, town, email, ...person }: Recipient): DossierExchanges['recipient'] => ({
  name: formalName(person),
  addressLines: [street ?? '', [postalCode, town].filter((part) => part).join(' ')].filter((line) => line !== ''),
  hasEmail: email !== null,
});
