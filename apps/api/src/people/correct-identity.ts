import type { PersonDetails, PersonView } from '@parcours/contracts';
import type { PrismaClient } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { announceChange } from '../store/announce-change.ts';
import { correctPerson } from '../store/correct-person.ts';
import { readPerson } from './read-person.ts';

type CorrectIdentity = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly person: PersonDetails;
  readonly caller: Caller;
};

/**
 * Corrects who the person of a dossier is and how to reach them.
 * @throws Failed `notFound`, or `personChangedMeanwhile`
 */
export const correctIdentity = async (
  { prisma, now }: { readonly prisma: PrismaClient; readonly now: () => Date },
  { dossierId, expectedVersion, person: details, caller: { accountId } }: CorrectIdentity,
): Promise<PersonView> =>
  prisma.$transaction(async (transaction) => {
    const dossier = await transaction.dossier.findUnique({ where: { id: dossierId }, select: { personId: true } });
    if (dossier === null) throw new Failed({ code: 'notFound' });
    const correction = { ...dossier, dossierId, expectedVersion, details, at: now(), actorId: accountId };
    await correctPerson(transaction, correction);
    await announceChange(transaction, { dossierId, version: null });
    return readPerson(transaction, dossierId);
  });
