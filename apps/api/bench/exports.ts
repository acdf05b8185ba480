import type { Request } from './calls.ts';
import type { Program } from './program.ts';
import type { Visitor } from './visitor.ts';

export type Exported = {
  readonly name: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly peakMegabytes: number | null;
};

const list = { columns: ['path', 'standing', 'request', 'firstContact', 'channel', 'agent', 'lastRecorded'] };

/** One export is one line. */
export const exports: readonly (Request & { readonly name: string; readonly role: 'agent' | 'head' })[] = [
  { name: 'list, CSV', role: 'agent', method: 'POST', path: '/api/dossiers/export', body: { ...list, format: 'csv' } },
  {
    name: 'list of those gathering pieces, XLSX',
    role: 'agent',
    method: 'POST',
    path: '/api/dossiers/export',
    body: { ...list, state: 'open', stage: 'collection', format: 'xlsx' },
  },
  {
    name: 'every table of the figures, XLSX',
    role: 'head',
    method: 'POST',
    path: '/api/statistics/export',
    body: { isCompared: false },
  },
  {
    name: 'event log, CSV',
    role: 'head',
    method: 'POST',
    path: '/api/statistics/event-log',
    body: { format: 'csv' },
  },
  {
    name: 'event log, XES',
    role: 'head',
    method: 'POST',
    path: '/api/statistics/event-log',
    body: { format: 'xes' },
  },
  {
    name: 'yearly report, PDF',
    role: 'head',
    method: 'POST',
    path: '/api/statistics/yearly-report',
    body: { year: String(new Date().getFullYear() - 1) },
  },
];

export const measureExports = async (
  visitors: Readonly<Record<'agent' | 'head', Visitor>>,
  program: Program,
): Promise<readonly Exported[]> => {
  const measured: Exported[] = [];
  for (const { name, role, method, path, body } of exports) {
    program.forgetPeak();
    const from = performance.now();
    const answer = await visitors[role].call(method, path, body);
    const bytes = (await answer.arrayBuffer()).byteLength;
    const seconds = (performance.now() - from) / 1000;
    measured.push({ name, seconds, bytes, peakMegabytes: program.peakMemory() });
  }
  return measured;
};
