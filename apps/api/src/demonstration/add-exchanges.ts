import { randomUUID } from 'node:crypto';
import { addDays, type CivilDate } from '@parcours/domain/calendar';
import type { ContactNote } from '@parcours/domain/exchanges';
import { fold } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import type { NewDossier } from '../store/create-dossiers.ts';
import { letterOf } from './letter-of.ts';

type KnownDossier = NewDossier & { readonly id: string; readonly reference: string };
type Now = { readonly at: Date; readonly today: CivilDate };

type Said = Omit<ContactNote, 'happenedOn'> & { readonly text: string; readonly daysAgo: number };

const person = { correspondent: 'person', correspondentName: null } as const;

/** In an agent’s words, of several days. */
const said: readonly Said[] = [
  { ...person, medium: 'telephone', direction: 'incoming', daysAgo: 4, text: 'Apportera le devis vendredi matin.' },
  {
    correspondent: 'supplier',
    correspondentName: 'Auto-école du Centre',
    medium: 'telephone',
    direction: 'outgoing',
    daysAgo: 6,
    text: 'Le forfait de 20 heures comprend la présentation à l’examen. Devis valable trois mois.',
  },
  { ...person, medium: 'email', direction: 'outgoing', daysAgo: 9, text: 'Liste des pièces envoyée.' },
  {
    correspondent: 'lender',
    correspondentName: null,
    medium: 'email',
    direction: 'incoming',
    daysAgo: 2,
    text: 'Le dossier passe au comité de la semaine prochaine.',
  },
  {
    correspondent: 'association',
    correspondentName: 'Association Exemple Solidaire',
    medium: 'desk',
    direction: 'incoming',
    daysAgo: 12,
    text: 'L’association accompagne aussi la recherche d’emploi.',
  },
];

const working: readonly string[] = [
  'Vérifier au prochain rendez-vous si le forfait de téléphone peut baisser.',
  'Plus facile à joindre après 17 heures.',
];

/** Contacts on every third open dossier, a note of the service on every sixth, some voided; letters on every fourth. */
export const addDemonstrationExchanges = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly KnownDossier[],
  { at, today }: Now,
): Promise<void> => {
  const open = dossiers.filter(({ history, agentId }) => agentId !== null && fold(history)?.state === 'open');
  await transaction.contactNote.createMany({
    data: open.flatMap((dossier, index) => contactsOf(dossier, index, today)),
  });
  await transaction.workingNote.createMany({
    data: open.flatMap((dossier, index) => workingNoteOf(dossier, index, at)),
  });
  await transaction.letter.createMany({ data: open.flatMap((dossier, index) => letterOf(dossier, index, today)) });
};

const contactsOf = (
  { id, agentId }: KnownDossier,
  index: number,
  today: CivilDate,
): Prisma.ContactNoteCreateManyInput[] => {
  if (index % 3 !== 0 || agentId === null) return [];
  const first = index / 3;
  const notes = [said[first % said.length], said[(first + 1) % said.length]].filter((note) => note !== undefined);
  return notes.map(({ daysAgo, ...note }, ordinal) => {
    const day = addDays(today, -daysAgo);
    const writtenAt = new Date(`${day}T15:00:00Z`);
    const isVoided = index % 12 === 0 && ordinal === 1;
    return {
      id: randomUUID(),
      dossierId: id,
      ...note,
      happenedOn: new Date(`${day}T00:00:00Z`),
      writtenAt,
      writtenById: agentId,
      ...(isVoided && { voidedAt: writtenAt, voidedById: agentId, voidedWhy: 'Noté sur le mauvais dossier.' }),
    };
  });
};

const workingNoteOf = ({ id, agentId }: KnownDossier, index: number, at: Date): Prisma.WorkingNoteCreateManyInput[] => {
  const text = index % 6 === 0 ? working[(index / 6) % working.length] : undefined;
  return text === undefined || agentId === null
    ? []
    : [{ id: randomUUID(), dossierId: id, text, writtenAt: at, writtenById: agentId }];
};
