import { pathEvent, voiding } from '@parcours/contracts';
import { partialDateOf } from '@parcours/domain/calendar';
import type { HistoryEntry, PathEvent, Voiding } from '@parcours/domain/path';
import { z } from 'zod';
import type { Prisma } from '../database/generated/client.ts';

const storedEvent = z.union([pathEvent, voiding]);

type StoredEvent = { sequence: number; kind: string; happenedOn: string | null; payload: Prisma.JsonValue };

/** A history line as the domain knows it. @throws ZodError when the database holds an event that nobody knows. */
export const entryOf = ({ sequence, kind, happenedOn, payload }: StoredEvent): HistoryEntry => ({
  sequence,
  happenedOn: happenedOn === null ? null : partialDateOf(happenedOn),
  event: storedEvent.parse({ kind, ...z.record(z.string(), z.unknown()).parse(payload) }),
});

/** What is stored of an event beside its kind. */
export const payloadOf = ({ kind: _, ...payload }: PathEvent | Voiding): Prisma.InputJsonObject => payload;

/** The history of a dossier, oldest line first; empty when there is no such dossier. */
export const readEntries = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<HistoryEntry[]> => {
  const events = await prisma.dossierEvent.findMany({ where: { dossierId }, orderBy: { sequence: 'asc' } });
  return events.map(entryOf);
};
