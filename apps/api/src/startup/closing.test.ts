import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const closing = new URL('./closing.ts', import.meta.url).href;

it('ends once all that was printed is read, however slow the reader and long the text', async () => {
  const program = `
    const { closeOnDemand } = await import('${closing}');
    const end = closeOnDemand({ onProgress: () => undefined, close: async () => undefined });
    console.log('x'.repeat(5_000_000));
    end(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await text(child.stdout)).toHaveLength(5_000_001);
});
