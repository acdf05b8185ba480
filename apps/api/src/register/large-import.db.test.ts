import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from '../../test/app.ts';
import { everythingStored } from '../../test/stored.ts';
import { importRegister } from './import-register.ts';
import { previewRegister } from './preview-register.ts';
import { receiveFile } from './register-file.ts';
import { largeRegister } from './testing/large-register.ts';
import { confirm, preview, sendRegister } from './testing/register-visitor.ts';

const howMany = 1200;
const file = largeRegister(howMany);

describe('an import of many rows', () => {
  let test: TestApp;
  let agent: Visitor & TestAccount;
  beforeEach(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
  });
  afterEach(() => test.close());

  const countDossiers = () => test.prisma.dossier.count();

  it('tells how far it is, and every dossier holds together', async () => {
    const lines = await confirm(agent, file, await preview(agent, file));
    const progress = lines.flatMap((line) => (line.kind === 'progress' ? [line.done] : []));
    expect(progress.at(-1)).toBe(howMany);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(lines.at(-1)).toMatchObject({ kind: 'done', created: howMany });
    expect(await countDossiers()).toBe(howMany);
  });

  it('writes nothing when it fails in the middle', async () => {
    const seen = await preview(agent, file);
    const before = await everythingStored(test.prisma);
    // Refused by the database itself, after hundreds of rows that it took.
    await test.prisma.$executeRaw`ALTER TABLE source_row ADD CHECK (line_number < 900)`;
    await expect(confirm(agent, file, seen)).rejects.toThrow();
    expect(await everythingStored(test.prisma)).toEqual(before);
    expect(await test.prisma.registerImport.count()).toBe(0);
    expect(test.logged()).not.toContain('EXEMPLE');
  });

  it('is done once when two people confirm it at the same moment', async () => {
    const colleague = await test.visitAs('administrator');
    const [seen, seenToo] = [await preview(agent, file), await preview(colleague, file)];
    const answers = await Promise.all(
      [
        { visitor: agent, summary: seen.summary },
        { visitor: colleague, summary: seenToo.summary },
      ].map(({ visitor, summary: { mapping, fingerprint } }) =>
        sendRegister(visitor, 'import', file, { mapping, fingerprint }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await countDossiers()).toBe(howMany);
    expect(await test.prisma.registerImport.count()).toBe(1);
  });

  it('goes on to its end when whoever asked for it has left', async () => {
    const { fingerprint, mapping } = (await preview(agent, file)).summary;
    const given = { file: await receiveFile(Readable.from([Buffer.from(file)])), sheet: null, mapping };
    const unheard: unknown[] = [];
    const lines = importRegister(
      { prisma: test.prisma, now: () => new Date() },
      { given, fingerprint, caller: agent, reportUnheard: (error) => unheard.push(error) },
    );
    expect((await lines.next()).value).toMatchObject({ kind: 'progress' });
    await lines.return(undefined);
    while ((await test.prisma.registerImport.count()) === 0) await wait(20);
    expect(await countDossiers()).toBe(howMany);
    expect(unheard).toEqual([]);
  });

  it('and others handed over at the same moment are read one after the other, and each is answered', async () => {
    const read: string[] = [];
    const given = async () => ({
      file: await receiveFile(Readable.from([Buffer.from(file)])),
      sheet: null,
      mapping: null,
    });
    const previewed = async (name: string) => {
      const now = () => {
        read.push(name);
        return new Date();
      };
      const lines = [];
      for await (const line of previewRegister({ prisma: test.prisma, now }, await given())) lines.push(line);
      return lines;
    };
    const [one, other] = await Promise.all([previewed('one'), previewed('other')]);
    expect(read).toEqual(['one', 'one', 'other', 'other']);
    expect(one[0]).toMatchObject({ kind: 'summary', counts: { new: howMany } });
    expect(other).toEqual(one);
  });

  it('lets others be served meanwhile', async () => {
    const seen = await preview(agent, file);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await Promise.all([confirm(agent, file, seen), preview(agent, file)]);
    delay.disable();
    expect(delay.percentile(99) / 1e6).toBeLessThan(500);
  });
});
