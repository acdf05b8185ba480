import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process number and when that process started: numbers are given again to other processes. */
export type ProcessIdentity = { pid: number; startedAt: string };

export type RunningProcess = ProcessIdentity & {
  parent: number;
  /** The program and its arguments, separated by spaces. */
  command: string;
};

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startedAt: readProcess(process.pid)?.startedAt ?? '' };
}

export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  return readProcess(pid)?.startedAt === startedAt;
}

/** @returns null when no such process runs, one that has ended and that nobody has taken note of included */
export function readProcess(pid: number): RunningProcess | null {
  try {
    return process.platform === 'linux' ? readFromProc(pid) : readFromPs(pid);
  } catch {
    return null;
  }
}

function readFromProc(pid: number): RunningProcess | null {
  const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The program's name, in parentheses, may hold spaces; what follows it is in the order of `man 5 proc`.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  const [state, parent] = fields;
  const startedAt = fields[19];
  if (state === 'Z' || parent === undefined || startedAt === undefined) return null;
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return { pid, startedAt, parent: Number(parent), command };
}

function readFromPs(pid: number): RunningProcess | null {
  const line = execFileSync('ps', ['-o', 'ppid=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const found = /^(\d+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(line);
  const [, parent, startedAt, command] = found ?? [];
  if (parent === undefined || startedAt === undefined || command === undefined) return null;
  return { pid, startedAt, parent: Number(parent), command };
}
