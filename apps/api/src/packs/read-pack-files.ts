import { Readable } from 'node:stream';
import { packTitle } from '@parcours/wording';
import { z } from 'zod';
import { writeAudit } from '../audit/write-audit.ts';
import type { FileStore } from '../files/file-store.ts';
import { Failed } from '../http/failed.ts';
import type { OutgoingFile } from '../http/handler.ts';
import type { PackDependencies } from './dependencies.ts';
import type { ReadPack } from './read-pack-file.ts';

const originals = z.array(z.object({ label: z.string(), name: z.string(), hash: z.string() }));

type Entry = { readonly name: string; readonly hash: string };

/** The sheets of a pack and its files as they were given, numbered as its pages are. @throws Failed `notFound` */
export const readPackFiles = async (
  { prisma, files, now }: PackDependencies,
  { dossierId, packId, caller }: ReadPack,
): Promise<OutgoingFile> => {
  const pack = await prisma.pack.findFirst({
    where: { id: packId, dossierId, state: 'built' },
    select: { sheetsHash: true, originals: true, dossier: { select: { reference: true } } },
  });
  if (pack?.sheetsHash === undefined || pack.sheetsHash === null) throw new Failed({ code: 'notFound' });
  const facts = { packId };
  await writeAudit(prisma, { actorId: caller.accountId, action: 'pack.filesDownloaded', dossierId, facts, at: now() });
  const title = packTitle(pack.dossier.reference);
  const entries = originals.parse(pack.originals).map(({ label, name, hash }, index) => ({
    name: `${String(index + 1).padStart(2, '0')} ${label} - ${name}`.replaceAll(/[/\\:*?"<>|]/g, '_'),
    hash,
  }));
  const sheets = { name: `00 ${title}.pdf`, hash: pack.sheetsHash };
  return { name: `${title}.zip`, type: 'application/zip', content: await zipOf(files, [sheets, ...entries]) };
};

/** Packed while it is sent: no more of it in memory than what is on its way. */
const zipOf = async (files: FileStore, entries: readonly Entry[]): Promise<Readable> => {
  const { ZipWriterStream } = await import('@zip.js/zip.js');
  const zip = new ZipWriterStream({ level: 0, useWebWorkers: false });
  const fill = async (): Promise<void> => {
    for (const { name, hash } of entries) {
      await Readable.toWeb(files.read(hash)).pipeTo(zip.writable(name));
    }
    await zip.close();
  };
  const content = Readable.fromWeb(zip.readable);
  fill().catch((error: unknown) => content.destroy(error instanceof Error ? error : new Error('not packed')));
  return content;
};
