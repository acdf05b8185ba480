import { type CivilDate, earliestDay } from '@parcours/domain/calendar';
import type { HistoryEntry } from '@parcours/domain/path';
import { v7 as newId } from 'uuid';
import type { Prisma } from '../database/generated/client.ts';
import { announceChange, anyDossier } from './announce-change.ts';
import { insertRows } from './insert-rows.ts';
import { project } from './projection.ts';
import { takeReferences } from './reference.ts';
import { searchColumns } from './search-columns.ts';
import { payloadOf } from './stored-history.ts';
import { insertProjections } from './write-projections.ts';

/** A dossier to create with the whole of its history so far; the first line is its dated first contact. */
export type NewDossier = {
  /** Made here when nobody chose it. */
  readonly id?: string;
  readonly person: {
    readonly lastName: string;
    readonly firstName: string | null;
    readonly bornOn: CivilDate | null;
    readonly telephone: string | null;
    readonly email: string | null;
    readonly street?: string | null;
    readonly postalCode?: string | null;
    readonly town: string | null;
  };
  readonly history: readonly RecordedEntry[];
  readonly agentId: string | null;
};

/** A line of a history with who typed it and when. */
export type RecordedEntry = HistoryEntry & { readonly recordedAt: Date; readonly recordedById: string };

export type CreatedDossier = { readonly id: string; readonly reference: string };

/**
 * Creates dossiers, their people, histories and projections in the caller's transaction.
 * Answers one id and reference for each, in the order given; references follow the year of the first contact.
 */
export const createDossiers = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly NewDossier[],
): Promise<readonly CreatedDossier[]> => {
  const references = await referencesFor(transaction, dossiers);
  const built = dossiers.map((dossier, index) => build(dossier, references[index] ?? ''));
  const people = built.map(({ person }) => person);
  const standings = built.map(({ dossier }) => dossier);
  const lines = built.flatMap(({ events }) => events);
  const projections = built.map(({ dossier, projection }) => ({ dossierId: dossier.id, ...projection }));
  await insertRows(transaction, 'person', people);
  await insertRows(transaction, 'dossier', standings);
  await insertRows(transaction, 'dossier_event', lines);
  await insertProjections(transaction, projections);
  const [only, ...others] = standings;
  const isOne = only !== undefined && others.length === 0;
  await announceChange(transaction, isOne ? { dossierId: only.id, version: only.version } : anyDossier);
  return built.map(({ dossier: { id, reference } }) => ({ id, reference }));
};

const referencesFor = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly NewDossier[],
): Promise<readonly string[]> => {
  const years = dossiers.map(({ history }) => {
    const on = history[0]?.happenedOn;
    if (!on) throw new Error('a history begins with a dated first contact');
    return Number(earliestDay(on).slice(0, 4));
  });
  const taken = new Map<number, Iterator<string>>();
  // In the order of years, so that two transactions never wait for each other's counters.
  for (const year of [...new Set(years)].sort((one, other) => one - other)) {
    const howMany = years.filter((other) => other === year).length;
    taken.set(year, (await takeReferences(transaction, year, howMany)).values());
  }
  return years.map((year) => taken.get(year)?.next().value ?? '');
};

const build = ({ id = newId(), person, history, agentId }: NewDossier, reference: string) => {
  const personId = newId();
  const { dossier, ...projection } = project(history);
  return {
    person: {
      id: personId,
      ...person,
      street: person.street ?? null,
      postalCode: person.postalCode ?? null,
      bornOn: person.bornOn === null ? null : new Date(`${person.bornOn}T00:00:00Z`),
      ...searchColumns(person),
    },
    dossier: { id, reference, personId, agentId, ...dossier, lastRecordedAt: lastRecordedAt(history) },
    events: history.map(({ sequence, event, happenedOn, recordedAt, recordedById }) => ({
      id: newId(),
      dossierId: id,
      sequence,
      kind: event.kind,
      happenedOn,
      payload: payloadOf(event),
      recordedAt,
      recordedById,
    })),
    projection,
  };
};

const lastRecordedAt = (history: readonly RecordedEntry[]): Date =>
  new Date(Math.max(...history.map(({ recordedAt }) => recordedAt.getTime())));
