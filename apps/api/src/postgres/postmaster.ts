import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readProcess } from '../startup/process-identity.ts';
import type { Account } from './account.ts';
import { environment } from './cluster.ts';

/** PostgreSQL settings on top of its defaults. Errors are logged without the values that people typed. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_messages: 'warning',
};

/** Starts PostgreSQL in a session of its own: Ctrl-C must reach it after the requests under way have ended. */
export function spawnPostmaster(options: {
  programs: string;
  clusterFolder: string;
  account: Account | null;
  port: number;
  logFile: number;
  extraSettings: Record<string, string>;
}): ChildProcess {
  const chosen = { ...settings, ...options.extraSettings, port: String(options.port) };
  return spawn(
    join(options.programs, 'postgres'),
    ['-D', options.clusterFolder, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...options.account,
      cwd: options.clusterFolder,
      env: environment,
      detached: true,
      stdio: ['ignore', options.logFile, options.logFile],
    },
  );
}

/** The PostgreSQL that runs on these files now, whoever started it. */
export function findPostmaster(clusterFolder: string): { pid: number; port: number } | null {
  const pidFile = join(clusterFolder, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
  // The number alone proves nothing: the system gives it again to other processes.
  if (pid === undefined || readProcess(pid)?.command.includes(clusterFolder) !== true) return null;
  return { pid, port: port ?? 0 };
}

/** Ends PostgreSQL: unfinished transactions are undone, finished ones are on disk. */
export async function endPostmaster(clusterFolder: string, patienceMs = 30_000): Promise<void> {
  const gaveUpAt = Date.now() + patienceMs;
  for (let signalled: 'nothing' | NodeJS.Signals = 'nothing'; ; ) {
    const postmaster = findPostmaster(clusterFolder);
    if (postmaster === null) return;
    const signal = Date.now() < gaveUpAt ? 'SIGINT' : 'SIGQUIT';
    if (signal !== signalled) process.kill(postmaster.pid, signal);
    signalled = signal;
    await wait(15);
  }
}
