import pg from 'pg';
import { expect, it } from 'vitest';
import { demonstrationPassword } from '../src/demonstration/load-demonstration.ts';
import { openFileStore } from '../src/files/file-store.ts';
import { openTestApp } from '../test/app.ts';
import { callsOf, dossierPage } from './calls.ts';
import { exports } from './exports.ts';
import { fillTown } from './fill-town.ts';
import { readSample } from './sample.ts';

it('fills a small town, of which every call that it measures is answered', { timeout: 60_000 }, async () => {
  const { prisma, databaseUrl, filesFolder, visit, close } = await openTestApp();
  const database = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  await fillTown({ prisma, files: await openFileStore(filesFolder), size: 60, onProgress: () => undefined });
  const sample = await readSample(database);
  expect(sample.dossierIds).toHaveLength(60);
  const visitors = { agent: visit(), head: visit() };
  await visitors.agent.signIn('agent@exemple.test', demonstrationPassword);
  await visitors.head.signIn('responsable@exemple.test', demonstrationPassword);
  const [dossierId = ''] = sample.dossierIds;
  const pages = dossierPage(dossierId).map((request) => ({ role: 'agent' as const, request }));
  const calls = callsOf(sample).flatMap(({ role, requests: [request] }) =>
    request === undefined ? [] : [{ role, request }],
  );
  const given = exports.map(({ role, ...request }) => ({ role, request }));
  for (const { role, request } of [...pages, ...calls, ...given]) {
    const { status } = await visitors[role].call(request.method, request.path, request.body);
    expect([request.path, status]).toEqual([request.path, 200]);
  }
  await database.end();
  await close();
});
