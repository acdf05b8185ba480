import { Readable } from 'node:stream';
import type { FileStore } from '../src/files/file-store.ts';
import { clockAt, type Office } from './office.ts';
import { openOn2016, testDay } from './path.ts';
import { piecesOf, plainest } from './pieces.ts';

/** Keeps a content as a file that shows a piece. */
export const showWith = async (
  { prisma, agent }: Pick<Office, 'prisma' | 'agent'>,
  files: FileStore,
  { dossierId, piece, name, content }: { dossierId: string; piece: string; name: string; content: Uint8Array },
): Promise<void> => {
  const at = clockAt(testDay)();
  const kept = await files.keep(Readable.from([Buffer.from(content)]));
  await prisma.storedFile.createMany({ data: { ...kept, storedAt: at }, skipDuplicates: true });
  const file = { dossierId, piece, fileHash: kept.hash, name, addedAt: at, addedById: agent.accountId };
  await prisma.pieceFile.create({ data: file });
};

/** A dossier ready to be sent, with these pieces verified. @returns its id, and the version of its history */
export const openVerified = async (
  office: Pick<Office, 'prisma' | 'agent'>,
  pieces: readonly string[],
): Promise<{ readonly dossierId: string; readonly version: number }> => {
  const dossierId = await openOn2016(office);
  const at = piecesOf(office, dossierId);
  await at.settle(plainest);
  for (const piece of pieces) {
    await at.ask('2016-03-20', [piece]);
    await at.receive('2016-03-21', [piece]);
    await at.verify('2016-03-22', piece);
  }
  const lines = await office.prisma.dossierEvent.count({ where: { dossierId } });
  return { dossierId, version: lines };
};
