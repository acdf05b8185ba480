import type { endpoints, PersonView, Received } from '@parcours/contracts';
import { mergedRecord, versionAfter } from '@parcours/domain/person';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { changedFields, storedFields } from '../store/person-details.ts';
import { lockPeople, refuseStalePerson, writePerson } from '../store/write-person.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { moveDossiers } from './move-dossiers.ts';
import { type MergeSides, readMergeSides } from './read-merge-sides.ts';
import { readPerson } from './read-person.ts';

type Sent = Received<(typeof endpoints)['mergePeople']>['body'] & { readonly dossierId: string };

/**
 * Makes one record of two: the person of a dossier takes over the dossiers of another one's, who stays aside, as they
 * were, for the day it is undone. Sent again by the same account, it is done once.
 * @throws Failed `notFound`, `idTaken`, `personChangedMeanwhile` about either record, `mergeRefused`
 */
export const mergePeople = async (
  { prisma, now }: PeopleDependencies,
  { caller: { accountId: actorId }, ...sent }: Sent & { readonly caller: Caller },
): Promise<PersonView> =>
  prisma.$transaction(async (transaction) => {
    const { id, dossierId } = sent;
    const seen = await readMergeSides(transaction, sent);
    await lockPeople(transaction, [seen.kept.row.id, seen.other.row.id]);
    // Only now: the same may have been under way, and is done.
    if (await wasMerged(transaction, sent, actorId)) return readPerson(transaction, dossierId);
    const { kept, other } = await readLockedSides(transaction, seen, sent);
    const details = mergedRecord(kept.details, other.details, sent.fromOther);
    const at = now();
    const version = versionAfter(kept.row.version, other.row.version);
    const written = { version, cause: 'merge', at, actorId } as const;
    await transaction.person.update({ where: { id: other.row.id }, data: { mergedIntoId: kept.row.id } });
    await writePerson(transaction, { ...written, person: other.row, details: other.details });
    await writePerson(transaction, { ...written, person: kept.row, details });
    const dossierIds = other.row.dossiers.map((dossier) => dossier.id);
    const fields = changedFields(kept.details, details);
    await transaction.personMerge.create({
      data: {
        id,
        keptId: kept.row.id,
        goneId: other.row.id,
        version,
        fields: storedFields(fields),
        dossierIds,
        mergedAt: at,
        mergedById: actorId,
      },
    });
    await moveDossiers(transaction, {
      dossierIds,
      from: other.row.id,
      to: kept.row.id,
      others: kept.row.dossiers.map((dossier) => dossier.id),
      action: 'person.merged',
      facts: { mergeId: id, version, fields: fields.map(({ field }) => field) },
      at,
      actorId,
    });
    return readPerson(transaction, dossierId);
  });

/** @throws Failed `idTaken` when another merge has this id */
const wasMerged = async (
  transaction: Prisma.TransactionClient,
  { id, dossierId, otherDossierId }: Sent,
  actorId: string,
): Promise<boolean> => {
  const merge = await transaction.personMerge.findUnique({ where: { id } });
  if (merge === null) return false;
  const isSame = merge.mergedById === actorId && merge.dossierIds.includes(otherDossierId);
  const isHere = (await transaction.dossier.count({ where: { id: dossierId, personId: merge.keptId } })) > 0;
  if (isSame && isHere && merge.undoneAt === null) return true;
  throw new Failed({ code: 'idTaken' });
};

/** Both records as they stand once nobody else can write them. */
const readLockedSides = async (
  transaction: Prisma.TransactionClient,
  seen: MergeSides,
  sent: Sent,
): Promise<MergeSides> => {
  const sides = await readMergeSides(transaction, sent);
  const expected = [
    [seen.kept, sides.kept, sent.expectedVersion],
    [seen.other, sides.other, sent.otherExpectedVersion],
  ] as const;
  for (const [before, { row }, version] of expected) {
    if (row.version !== version || row.id !== before.row.id) await refuseStalePerson(transaction, row.id, row.version);
  }
  if (sides.refusal !== null) throw new Failed({ code: 'mergeRefused', refusal: sides.refusal });
  return sides;
};
