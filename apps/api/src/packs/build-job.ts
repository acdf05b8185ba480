import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackContents } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { leftOutSentence, packProblemWords, packTitle } from '@parcours/wording';
import { writeAudit } from '../audit/write-audit.ts';
import type { KeptFile } from '../files/file-store.ts';
import { pathOf } from '../files/file-store.ts';
import { buildPackJob } from '../jobs/every-job.ts';
import { handleJob, type JobHandler } from '../jobs/job.ts';
import { announceChange } from '../store/announce-change.ts';
import type { PackOrder, PackResult } from './build/order.ts';
import type { PackDependencies } from './dependencies.ts';
import { type PackPlan, readPlan } from './read-plan.ts';
import { runBuilder } from './run-builder.ts';

/** Builds what was asked for by `askPack`. Done again after a kill, it builds again: only a whole pack is ever noted. */
export const buildPackHandler = (dependencies: PackDependencies): JobHandler =>
  handleJob(buildPackJob, {
    run: ({ packId }, signal) => buildAsked(dependencies, packId, signal),
    giveUp: ({ packId }) => giveUp(dependencies, packId),
  });

const buildAsked = async (dependencies: PackDependencies, packId: string, signal: AbortSignal): Promise<void> => {
  const { prisma, files } = dependencies;
  const pack = await prisma.pack.findUnique({ where: { id: packId } });
  if (pack === null || pack.state !== 'building') return;
  const { dossierId, askedAt } = pack;
  const plan = await readPlan(prisma, dossierId, askedAt);
  const folder = await mkdtemp(join(tmpdir(), 'parcours-pack-'));
  try {
    const order = orderOf(plan, { askedAt, folder, filesFolder: files.folder });
    const onProgress = progressOf(dependencies, { packId, dossierId });
    const result = await runBuilder(order, { onProgress, signal });
    const file = await files.keep(createReadStream(order.target));
    const sheets = await files.keep(createReadStream(order.sheetsTarget));
    await noteBuilt(dependencies, { packId, dossierId, plan, result, file, sheets, askedById: pack.askedById });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

type Places = { readonly askedAt: Date; readonly folder: string; readonly filesFolder: string };

const orderOf = (plan: PackPlan, { askedAt, folder, filesFolder }: Places): PackOrder => ({
  title: packTitle(plan.reference),
  author: plan.author,
  madeAt: `${parisDay(askedAt)}T00:00:00Z`,
  sheets: plan.sheets,
  pieces: plan.pieces.map(({ files, ...piece }) => ({
    ...piece,
    files: files.map(({ hash, ...file }) => ({ ...file, path: pathOf(filesFolder, hash) })),
  })),
  words: {
    footer: packTitle(plan.reference),
    page: 'page',
    pageCount: ['page', 'pages'],
    problems: packProblemWords,
    notAttached: 'Pièces non jointes',
  },
  notAttached: plan.leftOut.filter(({ reason }) => reason === 'onPaper').map(leftOutSentence),
  largestBytes: plan.largestBytes,
  target: join(folder, 'pack.pdf'),
  sheetsTarget: join(folder, 'sheets.pdf'),
});

const stepPercent = 20;

/** Notes every fifth of the way; whoever has the dossier on screen sees it. */
const progressOf = ({ prisma }: PackDependencies, { packId, dossierId }: { packId: string; dossierId: string }) => {
  let noted = 0;
  return (share: number): void => {
    const percent = Math.floor((share * 100) / stepPercent) * stepPercent;
    if (percent <= noted || percent >= 100) return;
    noted = percent;
    const note = prisma.$transaction(async (transaction) => {
      const building = { id: packId, state: 'building' } as const;
      await transaction.pack.updateMany({ where: building, data: { progressPercent: percent } });
      await announceChange(transaction, { dossierId, version: null });
    });
    // How far it is can be missed: what counts is noted at the end.
    note.catch(() => undefined);
  };
};

type Built = {
  readonly packId: string;
  readonly dossierId: string;
  readonly plan: PackPlan;
  readonly result: PackResult;
  readonly file: KeptFile;
  readonly sheets: KeptFile;
  readonly askedById: string;
};

const noteBuilt = async (
  { prisma, now }: PackDependencies,
  { packId, dossierId, plan, result, file, sheets, askedById }: Built,
): Promise<void> => {
  const at = now();
  const { problems, peakMegabytes: _, ...built } = result;
  const nameOf = new Map(plan.pieces.map(({ code, name }) => [code, name]));
  const unusable = problems.map(({ problem: reason, ...rest }) => ({
    ...rest,
    name: nameOf.get(rest.piece) ?? null,
    reason,
  }));
  const contents: PackContents = { ...built, leftOut: [...plan.leftOut, ...unusable] };
  const originals = plan.pieces.flatMap(({ code: piece, label, files }) =>
    files.map((each) => ({ piece, label, ...each })),
  );
  await prisma.$transaction(async (transaction) => {
    const stored = [file, sheets].map((each) => ({ ...each, storedAt: at }));
    await transaction.storedFile.createMany({ data: stored, skipDuplicates: true });
    const { count } = await transaction.pack.updateMany({
      where: { id: packId, state: 'building' },
      data: {
        state: 'built',
        progressPercent: 100,
        fingerprint: plan.fingerprint,
        fileHash: file.hash,
        sheetsHash: sheets.hash,
        contents,
        originals,
      },
    });
    if (count === 0) return;
    const facts = { packId, pages: built.pages, leftOut: contents.leftOut.length };
    await writeAudit(transaction, { actorId: askedById, action: 'pack.built', dossierId, facts, at });
    await announceChange(transaction, { dossierId, version: null });
  });
};

const giveUp = async ({ prisma, now }: PackDependencies, packId: string): Promise<void> => {
  await prisma.$transaction(async (transaction) => {
    const building = { id: packId, state: 'building' } as const;
    const { count } = await transaction.pack.updateMany({ where: building, data: { state: 'failed' } });
    if (count === 0) return;
    const { dossierId, askedById } = await transaction.pack.findUniqueOrThrow({ where: { id: packId } });
    const line = { actorId: askedById, action: 'pack.failed', dossierId, facts: { packId }, at: now() } as const;
    await writeAudit(transaction, line);
    await announceChange(transaction, { dossierId, version: null });
  });
};
