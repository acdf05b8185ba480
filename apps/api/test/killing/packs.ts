import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { partialDateOf } from '@parcours/domain/calendar';
import { submitDossier } from '../../src/dossiers/lender/submit-dossier.ts';
import { openFileStore } from '../../src/files/file-store.ts';
import { everyJob } from '../../src/jobs/every-job.ts';
import { prepareJobs } from '../../src/jobs/prepare-jobs.ts';
import { startWorker } from '../../src/jobs/start-worker.ts';
import { askPack } from '../../src/packs/ask-pack.ts';
import { buildPackHandler } from '../../src/packs/build-job.ts';
import { textPdf } from '../mixed-papers.ts';
import { clockAt } from '../office.ts';
import { openVerified, showWith } from '../packs.ts';
import { testDay } from '../path.ts';
import type { Work } from './work.ts';

const agent = { accountId: 'agent', name: 'Compte agent', roles: ['agent' as const] };
const now = clockAt(testDay);

/** An agent who has packs built and sends them, one dossier after the other; or only a worker, told by `work`. */
export const work: Work = async ({ prisma, databaseUrl, acknowledge, given: [filesFolder = '', manner] }) => {
  const files = await openFileStore(filesFolder);
  await prepareJobs(databaseUrl, everyJob);
  const account = { id: agent.accountId, name: agent.name, email: 'agent@ville.example', roles: [...agent.roles] };
  await prisma.user.upsert({ where: { id: account.id }, create: account, update: {} });
  const quiet = { info: () => undefined, error: () => undefined };
  await startWorker({ databaseUrl, handlers: [buildPackHandler({ prisma, files, now })], log: quiet });
  if (manner === 'work') {
    while ((await prisma.pack.count({ where: { state: 'building' } })) > 0) await wait(100);
    return acknowledge({ isAllBuilt: true });
  }
  const content = await textPdf(1);
  for (;;) {
    const { dossierId, version } = await openVerified({ prisma, agent }, ['quote']);
    await showWith({ prisma, agent }, files, { dossierId, piece: 'quote', name: 'devis.pdf', content });
    const packId = randomUUID();
    await askPack({ prisma, now }, { dossierId, id: packId, caller: agent });
    acknowledge({ asked: packId });
    while ((await prisma.pack.findUniqueOrThrow({ where: { id: packId } })).state !== 'built') await wait(50);
    const sending = { means: 'email', sentById: agent.accountId, packId } as const;
    const happenedOn = partialDateOf('2016-05-02');
    const sent = { dossierId, expectedVersion: version, happenedOn, sending, why: 'Essai', caller: agent };
    await submitDossier({ prisma, now }, sent);
    acknowledge({ sent: packId });
  }
};
