import pg from 'pg';
import { loadActs } from './acts.ts';
import { type Call, callsOf, dossierPage, sections } from './calls.ts';
import { type Exported, measureExports } from './exports.ts';
import { openFullDossier } from './full-dossier.ts';
import { loadServer, type Timing } from './load.ts';
import type { Town } from './open-town.ts';
import type { Options } from './options.ts';
import { measurePack, type Packed } from './pack.ts';
import { loadAlone, loadPage } from './pages.ts';
import { type Program, startOn } from './program.ts';
import { listenToStatements, loadDatabase } from './raw.ts';
import { type Imported, measureImport } from './register.ts';
import { readSample } from './sample.ts';
import { measureScreens, type Screen } from './screens.ts';
import { signIn, type Visitor } from './visitor.ts';

type Line = {
  readonly name: string;
  readonly http: Timing;
  /** Milliseconds of processor that the server takes for one call, which do not depend on what else runs. */
  readonly work: number | null;
  readonly raw: Timing | null;
};

/** What was found of one town; what was not asked for is left out. */
export type Measured = {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly imported: Imported | null;
  readonly exported: readonly Exported[];
  readonly packed: Packed | null;
  readonly screens: readonly Screen[];
  /** Megabytes that the server holds after all of it. */
  readonly memory: number | null;
};

type Visitors = Readonly<Record<'agent' | 'head', Visitor>>;
type Measuring = Options & { readonly onProgress: (message: string) => void };

export const measureTown = async (town: Town, options: Measuring): Promise<Measured> => {
  const program = await startOn(town.dataFolder);
  const database = new pg.Pool({ connectionString: program.databaseUrl, max: 1 });
  try {
    const visitors = {
      agent: await signIn(program.address, 'agent@exemple.test'),
      head: await signIn(program.address, 'responsable@exemple.test'),
    };
    return await measure({ town, program, visitors, database }, options);
  } finally {
    await database.end();
    await program.stop();
  }
};

type Opened = {
  readonly town: Town;
  readonly program: Program;
  readonly visitors: Visitors;
  readonly database: pg.Pool;
};

const measure = async (opened: Opened, options: Measuring): Promise<Measured> => {
  const { town, program, visitors, database } = opened;
  const { only, registerRows, seconds, onProgress } = options;
  const sample = await readSample(database);
  const lines = await measureCalls(opened, callsOf(sample), options);
  if (only.has('statistics')) {
    const requests = sections.map((section) => ({ method: 'GET', path: `/api/statistics/${section}` }) as const);
    const measured = await working(program, () => loadPage(visitors.head, requests, 10));
    lines.push({ name: 'the whole page of statistics', ...measured, raw: null });
  }
  const full = only.has('read') || only.has('pack') ? await openFullDossier(visitors.agent) : '';
  if (only.has('read')) {
    const measured = await working(program, () => loadPage(visitors.agent, dossierPage(full), 20));
    lines.push({ name: 'a dossier of 19 pieces and 25 files, all of it', ...measured, raw: null });
  }
  if (only.has('act')) {
    const acts = { changeable: sample.changeable, seconds, database };
    lines.push({ name: 'one act', ...(await working(program, () => loadActs(visitors.agent, acts))), raw: null });
  }
  onProgress('les gros travaux…');
  const packed = only.has('pack') ? await measurePack(visitors.agent, program, full) : null;
  const screens = only.has('screens') ? await measureScreens(program.address) : [];
  const imported = only.has('import') ? await measureImport(visitors.agent, program, registerRows) : null;
  const exported = only.has('export') ? await measureExports(visitors, program) : [];
  return { size: town.size, lines, imported, exported, packed, screens, memory: program.memory() };
};

const working = async ({ worked }: Program, load: () => Promise<Timing>): Promise<Pick<Line, 'http' | 'work'>> => {
  const before = worked();
  const http = await load();
  const after = worked();
  return { http, work: before === null || after === null ? null : (after - before) / http.calls };
};

const measureCalls = async (
  { town, program, visitors }: Opened,
  calls: readonly Call[],
  { only, seconds, onProgress }: Measuring,
) => {
  const lines: Line[] = [];
  const listener = await listenToStatements(program, town.dataFolder);
  try {
    for (const { name, part, connections, role, requests } of calls) {
      if (!only.has(part)) continue;
      const visitor = visitors[role];
      const questions = [];
      for (const request of requests) questions.push(await listener.statementsOf(request, visitor.cookie));
      // Once for nothing, so that neither side pays for the first time.
      const load = (lasting: number) =>
        connections === 1
          ? loadAlone(visitor, requests, lasting)
          : loadServer(visitor, { requests, connections, seconds: lasting });
      await load(1);
      const measured = await working(program, () => load(seconds));
      onProgress(`${name}: p50 ${measured.http.p50.toFixed(1)} ms, p95 ${measured.http.p95.toFixed(1)} ms`);
      lines.push({
        name,
        ...measured,
        raw: await loadDatabase(program.databaseUrl, { questions, connections, seconds }),
      });
    }
  } finally {
    await listener.close();
  }
  return lines;
};
