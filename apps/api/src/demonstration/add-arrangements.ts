import { addDays, type CivilDate } from '@parcours/domain/calendar';
import { v7 as newId } from 'uuid';
import type { Prisma } from '../database/generated/client.ts';
import { midnightOf } from '../store/civil-day.ts';
import { correctPerson } from '../store/correct-person.ts';
import { detailsOf } from '../store/person-details.ts';

type Setting = {
  readonly at: Date;
  readonly today: CivilDate;
  readonly agentId: string;
  readonly colleagueId: string;
};

/** How the two agents arrange themselves: holidays with who stands in, a filter that is kept, an address corrected. */
export const addDemonstrationArrangements = async (
  transaction: Prisma.TransactionClient,
  { at, today, agentId, colleagueId }: Setting,
): Promise<void> => {
  await transaction.absence.create({
    data: {
      id: newId(),
      agentId: colleagueId,
      replacedById: agentId,
      fromOn: midnightOf(addDays(today, 20)),
      toOn: midnightOf(addDays(today, 34)),
    },
  });
  await transaction.savedFilter.create({
    data: {
      id: newId(),
      accountId: agentId,
      name: 'Chez le CMP, les plus anciens',
      query: { filters: { state: 'open', turn: 'lender' }, sort: 'waitingSince', direction: 'ascending' },
    },
  });
  const moved = await transaction.dossier.findFirst({
    where: { state: 'open', stage: 'repayment' },
    orderBy: { reference: 'asc' },
    include: { person: true },
  });
  if (moved === null) return;
  const { id: dossierId, person } = moved;
  const details = { ...detailsOf(person), street: '7 allée des Exemples, bâtiment B' };
  await correctPerson(transaction, {
    personId: person.id,
    dossierId,
    expectedVersion: person.version,
    details,
    at,
    actorId: agentId,
  });
};
