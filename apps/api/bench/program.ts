import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findEmbeddedPostgres } from '../src/postgres/start-embedded-postgres.ts';
import { findFreePort, startProgram, waitUntilAnswering } from '../test/program.ts';

/** The program as `start` runs it, on a town. Memory in megabytes, where Linux tells it, else null. */
export type Program = {
  readonly address: string;
  readonly databaseUrl: string;
  readonly memory: () => number | null;
  /** The most it has held since `forgetPeak`, or since it started. */
  readonly peakMemory: () => number | null;
  readonly forgetPeak: () => void;
  /** Milliseconds that its processors have worked for it; null where Linux does not tell. */
  readonly worked: () => number | null;
  /** What the process that builds packs holds now; null while there is none. */
  readonly builderMemory: () => number | null;
  readonly stop: () => Promise<void>;
};

export const startOn = async (dataFolder: string): Promise<Program> => {
  const port = await findFreePort();
  // Each caller comes from an address of its own: what limits one address is not what is measured.
  const program = startProgram({ dataFolder, port, settings: { TRUST_PROXY: 'true' } });
  await waitUntilAnswering(program, port);
  const { pid } = program.process;
  const databaseUrl = await findEmbeddedPostgres(dataFolder);
  if (pid === undefined || databaseUrl === null) throw new Error(program.said());
  return {
    address: `http://localhost:${port}`,
    databaseUrl,
    memory: () => megabytesOf(pid, 'VmRSS'),
    peakMemory: () => megabytesOf(pid, 'VmHWM'),
    forgetPeak: () => {
      if (process.platform === 'linux') writeFileSync(`/proc/${pid}/clear_refs`, '5');
    },
    worked: () => workedBy(pid),
    builderMemory: () => {
      const builder = childrenOf(pid).find((child) => read(`/proc/${child}/cmdline`).includes('packs/build/child.ts'));
      return builder === undefined ? null : megabytesOf(builder, 'VmHWM');
    },
    stop: async () => {
      program.process.kill('SIGTERM');
      if (program.process.exitCode === null) await once(program.process, 'exit');
    },
  };
};

const megabytesOf = (pid: number, line: 'VmRSS' | 'VmHWM'): number | null => {
  const [, kilobytes] = new RegExp(`${line}:\\s+(\\d+) kB`).exec(read(`/proc/${pid}/status`)) ?? [];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
};

/** Linux counts in hundredths of a second, in user and in system. */
const workedBy = (pid: number): number | null => {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * 10;
};

const childrenOf = (pid: number): readonly number[] => {
  if (process.platform !== 'linux') return [];
  const processes = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return processes.filter((other) => read(`/proc/${other}/status`).includes(`PPid:\t${pid}\n`));
};

/** Empty where there is nothing to read: another system, or a process that has ended. */
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
