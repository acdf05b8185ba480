import type { PersonDetails, PersonField, PersonView } from '@parcours/contracts';
import { recordGivenBack, versionAfter } from '@parcours/domain/person';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { detailsOf } from '../store/person-details.ts';
import { lockPeople, refuseStalePerson, writePerson } from '../store/write-person.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { moveDossiers } from './move-dossiers.ts';
import { readFamilies } from './read-family.ts';
import { type ReadMerge, readMerges } from './read-merges.ts';
import { readPerson } from './read-person.ts';

type UndoMerge = {
  readonly dossierId: string;
  readonly mergeId: string;
  readonly expectedVersion: number;
  readonly caller: Caller;
};

/**
 * Gives back both records as they were, each with its dossiers; what was corrected since stays with the kept one.
 * Sent again by the same account, it is done once.
 * @throws Failed `notFound`, `personChangedMeanwhile`, `undoingMergeRefused`
 */
export const undoMerge = async (
  { prisma, now }: PeopleDependencies,
  { dossierId, mergeId, expectedVersion, caller: { accountId: actorId } }: UndoMerge,
): Promise<PersonView> =>
  prisma.$transaction(async (transaction) => {
    const merge = await lockMerge(transaction, dossierId, mergeId);
    if (merge.undoneById === actorId) return readPerson(transaction, dossierId);
    const { kept, gone } = merge;
    if (merge.refusal !== null) throw new Failed({ code: 'undoingMergeRefused', refusal: merge.refusal });
    if (kept.version !== expectedVersion) await refuseStalePerson(transaction, kept.id, kept.version);
    const at = now();
    const written = { version: versionAfter(kept.version, gone.version), cause: 'mergeUndone', at, actorId } as const;
    const before = recordGivenBack<PersonField, PersonDetails>(detailsOf(kept), merge.fields);
    await transaction.person.update({ where: { id: gone.id }, data: { mergedIntoId: null } });
    await writePerson(transaction, { ...written, person: gone, details: detailsOf(gone) });
    await writePerson(transaction, { ...written, person: kept, details: before });
    await transaction.personMerge.update({ where: { id: mergeId }, data: { undoneAt: at, undoneById: actorId } });
    await moveDossiers(transaction, {
      dossierIds: merge.dossierIds,
      from: kept.id,
      to: gone.id,
      others: kept.dossiers.map(({ id }) => id).filter((id) => !merge.dossierIds.includes(id)),
      action: 'person.mergeUndone',
      facts: { mergeId, version: written.version },
      at,
      actorId,
    });
    return readPerson(transaction, dossierId);
  });

/** The merge as it stands once nobody else can write either record. @throws Failed `notFound` */
const lockMerge = async (
  transaction: Prisma.TransactionClient,
  dossierId: string,
  mergeId: string,
): Promise<ReadMerge> => {
  const sides = await transaction.personMerge.findUnique({ where: { id: mergeId } });
  if (sides === null) throw new Failed({ code: 'notFound' });
  await lockPeople(transaction, [sides.keptId, sides.goneId]);
  const dossier = await transaction.dossier.findUnique({ where: { id: dossierId }, select: { personId: true } });
  const families = await readFamilies(transaction, dossier === null ? [] : [dossier.personId]);
  const family = [...families.values()].flat().map(({ id }) => id);
  const [merge] = await readMerges(transaction, { id: mergeId });
  if (merge === undefined || ![sides.keptId, sides.goneId].some((id) => family.includes(id)))
    throw new Failed({ code: 'notFound' });
  return merge;
};
