import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** Loads a module where the database client is not generated yet, as in a fresh clone. */
const load = (path: string) =>
  run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    `import { registerHooks } from 'node:module';
     registerHooks({ resolve: (name, context, next) => {
       if (name.includes('/generated/')) throw new Error(context.parentURL + ' needs the client');
       return next(name, context);
     } });
     await import(${JSON.stringify(new URL(path, import.meta.url).href)});
     process.exit(0);`,
  ]);

describe('before the database client is generated', () => {
  it.for(['../server.ts', '../commands/run-command.ts', './interface.ts'])('%s can be loaded', async (path) => {
    await expect(load(path)).resolves.toMatchObject({ stderr: '' });
  });

  it('what needs the client says so', async () => {
    await expect(load('../app.ts')).rejects.toThrow('needs the client');
  });
});
