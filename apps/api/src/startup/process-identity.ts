import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process number and when that process started: numbers are given again to other processes. */
export type ProcessIdentity = { pid: number; startedAt: string };

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startedAt: readStartTime(process.pid) ?? '' };
}

export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  return readStartTime(pid) === startedAt;
}

/** @returns a text that only serves to be compared; null when no such process runs */
function readStartTime(pid: number): string | null {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in parentheses, may hold spaces; the start is the 20th field after it (man 5 proc, starttime).
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
