import { type PieceEntry, stateOver } from '@parcours/domain/checklist';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { announceChange } from './announce-change.ts';
import { type Checklist, historiesOf, readStoredChecklist } from './checklist.ts';
import { midnightOf } from './civil-day.ts';
import { piecePayloadOf, projectPiece } from './piece-history.ts';
import { pieceLinesOf } from './piece-lines.ts';
import { supplierColumns } from './search-columns.ts';

type Author = { readonly at: Date; readonly actorId: string };

/**
 * The checklist of a dossier that is still at the version the caller saw. Until the transaction ends, nobody else
 * writes about this dossier: its row is locked.
 * @throws Failed `notFound`, or `piecesChangedMeanwhile` with what happened since
 */
export const lockChecklist = async (
  transaction: Prisma.TransactionClient,
  dossierId: string,
  expectedVersion: number,
): Promise<Checklist> => {
  await lockDossier(transaction, dossierId);
  const checklist = await readStoredChecklist(transaction, dossierId);
  if (checklist.version === expectedVersion) return checklist;
  throw new Failed({
    code: 'piecesChangedMeanwhile',
    currentVersion: checklist.version,
    since: pieceLinesOf(checklist.entries.filter(({ checklistVersion }) => checklistVersion > expectedVersion)),
    hasSituationChanged: checklist.situationVersion > expectedVersion,
  });
};

/** Waits for whoever writes about this dossier, then keeps others waiting. */
export const lockDossier = async (transaction: Prisma.TransactionClient, dossierId: string): Promise<void> => {
  await transaction.$queryRaw`SELECT 1 FROM dossier WHERE id = ${dossierId}::uuid FOR UPDATE`;
};

export type NewPieceEntry = PieceEntry & { readonly piece: string };

/** The one way histories of pieces grow: lines, what is read from them and audit lines, or nothing. */
export const appendPieceEntries = async (
  transaction: Prisma.TransactionClient,
  checklist: Checklist,
  { entries, at, actorId }: Author & { readonly entries: readonly NewPieceEntry[] },
): Promise<void> => {
  const { dossierId } = checklist;
  const version = checklist.version + 1;
  await saveChecklist(transaction, { ...checklist, version });
  await transaction.pieceEvent.createMany({
    data: entries.map(({ piece, sequence, happenedOn, event }) => ({
      dossierId,
      piece,
      sequence,
      kind: event.kind,
      happenedOn: midnightOf(happenedOn),
      payload: piecePayloadOf(event),
      recordedAt: at,
      recordedById: actorId,
      checklistVersion: version,
    })),
  });
  const histories = historiesOf<NewPieceEntry>([...checklist.entries, ...entries]);
  const touched = [...new Set(entries.map(({ piece }) => piece))];
  await transaction.piece.deleteMany({ where: { dossierId, code: { in: touched } } });
  await transaction.piece.createMany({
    data: touched.map((code) => ({ dossierId, code, ...projectPiece(histories.get(code) ?? []) })),
  });
  for (const { piece, sequence, event } of entries) {
    const facts = { piece, sequence };
    await writeAudit(transaction, { actorId, action: `piece.${event.kind}`, dossierId, facts, at });
  }
  await announceChange(transaction, { dossierId, version: null });
};

/** Replaces what agents stated of the pieces; what the situation says was never theirs to state. */
export const replaceSituation = async (
  transaction: Prisma.TransactionClient,
  checklist: Checklist,
  {
    situation,
    plannedOn,
    supplierName,
    at,
    actorId,
  }: Author & Pick<Checklist, 'situation' | 'plannedOn' | 'supplierName'>,
): Promise<void> => {
  const { dossierId } = checklist;
  const version = checklist.version + 1;
  const stated = stateOver(checklist, situation);
  await saveChecklist(transaction, {
    ...{ dossierId, stated, plannedOn, supplierName },
    version,
    situationVersion: version,
  });
  await writeAudit(transaction, { actorId, action: 'piece.situationSet', dossierId, facts: { version }, at });
  await announceChange(transaction, { dossierId, version: null });
};

const saveChecklist = async (
  transaction: Prisma.TransactionClient,
  {
    dossierId,
    version,
    situationVersion,
    stated,
    plannedOn,
    supplierName,
  }: Pick<Checklist, 'dossierId' | 'version' | 'situationVersion' | 'stated' | 'plannedOn' | 'supplierName'>,
): Promise<void> => {
  const row = {
    version,
    situationVersion,
    situation: { ...stated } as const,
    plannedOn: plannedOn === null ? null : midnightOf(plannedOn),
    ...supplierColumns(supplierName),
  };
  await transaction.checklist.upsert({ where: { dossierId }, create: { dossierId, ...row }, update: row });
};
