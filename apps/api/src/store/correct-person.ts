import type { PersonDetails } from '@parcours/contracts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { changedFields, detailsOf } from './person-details.ts';
import { lockPeople, refuseStalePerson, writePerson } from './write-person.ts';

type Correction = {
  readonly personId: string;
  /** Of the dossier from which it is corrected. */
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly details: PersonDetails;
  readonly at: Date;
  readonly actorId: string;
};

/**
 * The one way a person's identity and contact details change: compared and set, with what they said before and who
 * changed them. What is left as it is needs no version. Until the transaction ends, nobody else corrects this person.
 * @returns the version of the person
 * @throws Failed `notFound`, or `personChangedMeanwhile`
 */
export const correctPerson = async (
  transaction: Prisma.TransactionClient,
  { personId, dossierId, expectedVersion, details, at, actorId }: Correction,
): Promise<number> => {
  await lockPeople(transaction, [personId]);
  const person = await transaction.person.findUnique({ where: { id: personId } });
  if (person === null) throw new Failed({ code: 'notFound' });
  const fields = changedFields(detailsOf(person), details);
  if (fields.length === 0) return person.version;
  if (person.version !== expectedVersion) await refuseStalePerson(transaction, personId, person.version);
  const version = person.version + 1;
  await writePerson(transaction, { person, details, version, cause: 'correction', at, actorId });
  const facts = { version, fields: fields.map(({ field }) => field) };
  await writeAudit(transaction, { actorId, action: 'person.corrected', dossierId, facts, at });
  return version;
};
