import { largeRegister } from '../src/register/testing/large-register.ts';
import type { Program } from './program.ts';
import type { Visitor } from './visitor.ts';

export type Imported = {
  readonly rows: number;
  readonly previewRowsPerSecond: number;
  readonly importRowsPerSecond: number;
  readonly peakMegabytes: number | null;
};

/** Takes over a register of so many rows, as the screen does: the preview, then what it says. */
export const measureImport = async (agent: Visitor, program: Program, rows: number): Promise<Imported> => {
  const register = largeRegister(rows);
  program.forgetPeak();
  const from = performance.now();
  const [summary] = await linesOf(agent, 'preview', formOf(register));
  const previewed = performance.now();
  const { mapping, fingerprint } = summary as { mapping: object; fingerprint: string };
  const steps = await linesOf(agent, 'import', formOf(register, { mapping: JSON.stringify(mapping), fingerprint }));
  const seconds = (performance.now() - previewed) / 1000;
  const { created } = steps.at(-1) as { created: number };
  if (created !== rows) throw new Error(`${created} of ${rows} rows were taken over`);
  return {
    rows,
    previewRowsPerSecond: rows / ((previewed - from) / 1000),
    importRowsPerSecond: rows / seconds,
    peakMegabytes: program.peakMemory(),
  };
};

const formOf = (register: Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}): FormData => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([register]), 'registre.csv');
  return form;
};

const linesOf = async (agent: Visitor, what: 'preview' | 'import', form: FormData): Promise<readonly unknown[]> => {
  const text = await (await agent.call('POST', `/api/register/${what}`, form)).text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};
