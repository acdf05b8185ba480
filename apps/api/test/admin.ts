import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../src/commands/run-command.ts';
import { makeTestDataFolder } from './postgres.ts';

type Answered = { readonly exitCode: number; readonly printed: string; readonly told: string };

/** Runs `pnpm admin …` on the database that the settings name. */
export const runAdmin = async (settings: Record<string, string>, ...typed: readonly string[]): Promise<Answered> => {
  const dataFolder = await makeTestDataFolder();
  const [printed, told]: [string[], string[]] = [[], []];
  const undo: (() => Promise<void>)[] = [];
  const exitCode = await runCommand(typed.length === 0 ? [] : [...typed, '--prepared'], {
    environment: { DATA_FOLDER: dataFolder, ...settings },
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
    closeAtTheEnd: (close) => void undo.push(close),
  });
  for (const step of undo.toReversed()) await step();
  await rm(dataFolder, { recursive: true });
  return { exitCode, printed: printed.join('\n'), told: told.join('\n') };
};

const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** The same in a process of its own, as a person runs it. */
export const startAdmin = async (dataFolder: string, ...typed: readonly string[]): Promise<Answered> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...typed, '--prepared'], {
    env: { ...process.env, DATABASE_URL: '', DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, told, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { exitCode: Number(exitCode), printed, told };
};
