import { situationFacts } from '@parcours/contracts';
import { type CivilDate, civilDateOf } from '@parcours/domain/calendar';
import { noFacts, type Situation, type SituationFacts, situationOf } from '@parcours/domain/eligibility';
import { currentRequest, type HistoryEntry } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';

/** A day as Prisma reads it, null kept. */
export const dayOrNull = (date: Date | null): CivilDate | null =>
  date === null ? null : civilDateOf(date.toISOString().slice(0, 10));

/** The facts as stored; nothing known before they are first saved. */
export const storedFacts = (facts: Prisma.JsonValue | undefined): SituationFacts =>
  facts === undefined ? noFacts : situationFacts.parse(facts);

/** Everything that verdicts are read from, as it is stored now. @throws Failed `notFound` */
export const readSituationOf = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
  history: readonly HistoryEntry[],
): Promise<Situation> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    select: { person: { select: { bornOn: true, town: true, postalCode: true } }, situation: true },
  });
  const request = currentRequest(history);
  if (dossier === null || request === null) throw new Failed({ code: 'notFound' });
  const { person, situation } = dossier;
  return situationOf({ ...person, bornOn: dayOrNull(person.bornOn) }, request, storedFacts(situation?.facts));
};
