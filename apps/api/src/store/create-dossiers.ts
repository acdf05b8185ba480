import { type CivilDate, earliestDay } from '@parcours/domain/calendar';
import type { HistoryEntry } from '@parcours/domain/path';
import { v7 as newId } from 'uuid';
import type { Prisma } from '../database/generated/client.ts';
import { announceChange, anyDossier } from './announce-change.ts';
import { insertionsOf, runInsertions } from './insert-rows.ts';
import { countLines } from './line-counts.ts';
import { project } from './projection.ts';
import { takeReferences } from './reference.ts';
import { searchColumns } from './search-columns.ts';
import { payloadOf } from './stored-history.ts';
import { projectionInsertions } from './write-projections.ts';

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
export const createDossiers = (
  transaction: Prisma.TransactionClient,
  dossiers: readonly NewDossier[],
): Promise<readonly CreatedDossier[]> => writeDossiers(transaction, prepareDossiers(dossiers.map(buildDossier)));

/** Dossiers as they are to be written, which takes long to make and needs nothing of the database. */
export type PreparedDossiers = {
  readonly dossiers: readonly Pick<BuiltDossier, 'year' | 'dossier'>[];
  readonly insertions: readonly Prisma.Sql[];
};

export const prepareDossiers = (built: readonly BuiltDossier[]): PreparedDossiers => ({
  dossiers: built.map(({ year, dossier }) => ({ year, dossier })),
  insertions: [
    ...insertionsOf({
      person: built.map(({ person }) => person),
      dossier_event: built.flatMap(({ events }) => events),
    }),
    ...projectionInsertions(built.map(({ projection }) => projection)),
  ],
});

export const writeDossiers = async (
  transaction: Prisma.TransactionClient,
  { dossiers, insertions }: PreparedDossiers,
): Promise<readonly CreatedDossier[]> => {
  const years = dossiers.map(({ year }) => year);
  const references = await referencesFor(transaction, years);
  const standings = dossiers.map(({ dossier }, index) => ({ ...dossier, reference: references[index] ?? '' }));
  await runInsertions(transaction, [...insertionsOf({ dossier: standings }), ...insertions]);
  const ids = standings.map(({ id }) => id);
  await countLines(transaction, ids);
  const [only, ...others] = standings;
  const isOne = only !== undefined && others.length === 0;
  await announceChange(transaction, isOne ? { dossierId: only.id, version: only.version } : anyDossier);
  return standings.map(({ id, reference }) => ({ id, reference }));
};

const referencesFor = async (
  transaction: Prisma.TransactionClient,
  years: readonly number[],
): Promise<readonly string[]> => {
  const taken = new Map<number, Iterator<string>>();
  // In the order of years, so that two transactions never wait for each other's counters.
  for (const year of [...new Set(years)].sort((one, other) => one - other)) {
    const howMany = years.filter((other) => other === year).length;
    taken.set(year, (await takeReferences(transaction, year, howMany)).values());
  }
  return years.map((year) => taken.get(year)?.next().value ?? '');
};

export type BuiltDossier = ReturnType<typeof buildDossier>;

/** The rows of a new dossier. Its reference is missing, which follows the year of the first contact. */
export const buildDossier = ({ id = newId(), person, history, agentId }: NewDossier) => {
  const personId = newId();
  const { dossier, ...projection } = project(history);
  return {
    year: yearOf(history),
    person: {
      id: personId,
      ...person,
      street: person.street ?? null,
      postalCode: person.postalCode ?? null,
      bornOn: person.bornOn === null ? null : new Date(`${person.bornOn}T00:00:00Z`),
      ...searchColumns(person),
    },
    dossier: { id, personId, agentId, ...dossier, lastRecordedAt: lastRecordedAt(history) },
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
    projection: { dossierId: id, ...projection },
  };
};

const yearOf = (history: readonly RecordedEntry[]): number => {
  const on = history[0]?.happenedOn;
  if (!on) throw new Error('a history begins with a dated first contact');
  return Number(earliestDay(on).slice(0, 4));
};

const lastRecordedAt = (history: readonly RecordedEntry[]): Date =>
  new Date(Math.max(...history.map(({ recordedAt }) => recordedAt.getTime())));
