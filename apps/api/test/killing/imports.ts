import { Readable } from 'node:stream';
import { importRegister } from '../../src/register/import-register.ts';
import { previewRegister } from '../../src/register/preview-register.ts';
import { receiveFile } from '../../src/register/register-file.ts';
import { largeRegister } from '../../src/register/testing/large-register.ts';
import type { Work } from './work.ts';

/** Rows of the register: several batches, so that a kill falls among them. */
export const killedRegisterRows = 3000;

/** An agent previews a register and takes it over; each line that the screen gets is acknowledged. */
export const work: Work = async ({ prisma, acknowledge }) => {
  const dependencies = { prisma, now: () => new Date() };
  const account = { id: 'agent', name: 'Compte agent', email: 'agent@ville.example' };
  await prisma.user.upsert({ where: { id: account.id }, create: { ...account, roles: ['agent'] }, update: {} });
  const file = await receiveFile(Readable.from([Buffer.from(largeRegister(killedRegisterRows))]));
  for await (const line of previewRegister(dependencies, { file, sheet: null, mapping: null })) {
    if (line.kind !== 'summary') continue;
    const lines = importRegister(dependencies, {
      given: { file, sheet: null, mapping: line.mapping },
      fingerprint: line.fingerprint,
      caller: { accountId: account.id },
      reportUnheard: (error) => {
        throw error;
      },
    });
    for await (const progress of lines) acknowledge(progress);
  }
  // A process that has nothing left to do would end by itself, before it is killed.
  await new Promise(() => undefined);
};
