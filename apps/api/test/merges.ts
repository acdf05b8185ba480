import { randomUUID } from 'node:crypto';
import type { PersonDetails, PersonField } from '@parcours/contracts';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { mergePeople } from '../src/people/merge-people.ts';
import { readPerson } from '../src/people/read-person.ts';
import { undoMerge } from '../src/people/undo-merge.ts';
import { clockAt, contactOn, type Office } from './office.ts';

const now = clockAt('2017-07-17');

/** Records of one person, merged and given back, in an office that is open by the time they are asked for. */
export const mergesOf = (office: () => Office) => {
  let families = 0;
  const dependencies = () => ({ prisma: office().prisma, now });

  const openFor = async (person: Partial<PersonDetails>, on = '2017-07-01') => {
    const details = { lastName: 'Exemple', firstName: null, bornOn: null, telephone: null, email: null, town: null };
    const { lastName, firstName, bornOn, telephone, email, town } = { ...details, ...person };
    const contact = contactOn(on, { person: { lastName, firstName, bornOn, telephone, email, town } });
    return (await openDossier(dependencies(), { contact, caller: office().agent })).id;
  };

  /** Two records with one telephone, that no other test has. */
  const openTwins = async () => {
    families += 1;
    const telephone = `06 39 98 ${String(1000 + families).slice(0, 2)} ${String(1000 + families).slice(2)}`;
    const kept = await openFor({ lastName: `Durand${families}`, telephone, town: 'Sucy-en-Brie' });
    const other = await openFor({ lastName: `Dupont${families}`, telephone, email: `a${families}@exemple.test` });
    return { kept, other, telephone, family: families };
  };

  const versionOf = async (dossierId: string) => (await readPerson(office().prisma, dossierId)).version;

  const merge = async (
    { kept, other }: { kept: string; other: string },
    fromOther: PersonField[] = ['lastName', 'email'],
    given: Partial<Parameters<typeof mergePeople>[1]> = {},
  ) => {
    const sent = {
      id: randomUUID(),
      dossierId: kept,
      otherDossierId: other,
      expectedVersion: await versionOf(kept),
      otherExpectedVersion: await versionOf(other),
      fromOther,
      caller: office().agent,
      ...given,
    };
    return { sent, view: await mergePeople(dependencies(), sent) };
  };

  const undo = async (dossierId: string, mergeId: string, caller = office().agent) =>
    undoMerge(dependencies(), { dossierId, mergeId, expectedVersion: await versionOf(dossierId), caller });

  const rows = async (...dossierIds: string[]) => {
    const dossiers = await office().prisma.dossier.findMany({
      where: { id: { in: dossierIds } },
      include: { person: { omit: { version: true } } },
      orderBy: { id: 'asc' },
    });
    return dossiers.map(({ id, person }) => ({ id, person }));
  };

  return { dependencies, openFor, openTwins, versionOf, merge, undo, rows };
};
