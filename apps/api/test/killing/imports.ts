import { Readable } from 'node:stream';
import { ensureCommandLineAccount } from '../../src/auth/command-line-account.ts';
import { importRegister } from '../../src/register/import-register.ts';
import { previewRegister } from '../../src/register/preview-register.ts';
import { receiveFile } from '../../src/register/register-file.ts';
import { largeRegister } from '../../src/register/testing/large-register.ts';
import type { Work } from './work.ts';

const now = () => new Date();

/** Takes over a register of as many rows as given, and says each step of it. */
export const work: Work = async ({ prisma, acknowledge, given: [rows] }) => {
  const file = await receiveFile(Readable.from([Buffer.from(largeRegister(Number(rows)))]));
  const { value: summary } = await previewRegister({ prisma, now }, { file, sheet: null, mapping: null }).next();
  if (summary?.kind !== 'summary') throw new Error('a preview begins with its summary');
  const { mapping, fingerprint } = summary;
  const steps = importRegister(
    { prisma, now },
    {
      given: { file, sheet: null, mapping },
      fingerprint,
      caller: { accountId: await ensureCommandLineAccount(prisma, now()) },
      reportUnheard: console.error,
    },
  );
  for await (const step of steps) acknowledge(step);
  // A process that has nothing left to do would end by itself, before it is killed.
  await new Promise(() => undefined);
};
