import { parisDay } from '@parcours/domain/calendar';
import type pg from 'pg';
import { type Timing, timingOf } from './load.ts';
import type { Sample } from './sample.ts';
import type { Visitor } from './visitor.ts';

const connections = 10;
/** One in so many acts is sent again at once, as if its answer had got lost. */
const sentAgainEvery = 10;

type Acts = Pick<Sample, 'changeable'> & { readonly seconds: number; readonly database: pg.Pool };

/**
 * Asks for another amount of open dossiers, by so many agents who never wait for one another, and counts what is kept.
 * @throws Error when an act is refused, lost or written twice
 */
export const loadActs = async (agent: Visitor, { changeable, seconds, database }: Acts): Promise<Timing> => {
  const versions = new Map(changeable.map(({ id, version }) => [id, version]));
  const times: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  const work = async (own: readonly string[]): Promise<void> => {
    for (let acts = 0; own.length > 0 && performance.now() < until; acts += 1) {
      const id = own[acts % own.length] ?? '';
      const version = versions.get(id) ?? 0;
      for (let sending = acts % sentAgainEvery === 0 ? 2 : 1; sending > 0; sending -= 1) {
        const from = performance.now();
        await agent.call('POST', `/api/dossiers/${id}/request`, changedRequest(version));
        times.push(performance.now() - from);
      }
      versions.set(id, version + 1);
    }
  };
  const ids = [...versions.keys()];
  await Promise.all(
    Array.from({ length: connections }, (_, worker) => work(ids.filter((_, index) => index % connections === worker))),
  );
  const timing = timingOf(times, (performance.now() - startedAt) / 1000);
  await expectKeptOnce(database, versions);
  return timing;
};

/** Never what was asked for before: each amount is of one version. */
const changedRequest = (expectedVersion: number) => ({
  expectedVersion,
  happenedOn: parisDay(new Date()),
  request: {
    project: 'training',
    projectDetail: null,
    amountCents: 30_000 + expectedVersion * 100,
    durationMonths: 12,
  },
});

const expectKeptOnce = async (database: pg.Pool, versions: ReadonlyMap<string, number>): Promise<void> => {
  const { rows } = await database.query<{ id: string; version: number; lines: number }>(
    `SELECT d.id, d.version, count(*)::int AS lines FROM dossier d JOIN dossier_event e ON e.dossier_id = d.id
     WHERE d.id = ANY($1) GROUP BY d.id`,
    [[...versions.keys()]],
  );
  const wrong = rows.filter(({ id, version, lines }) => version !== versions.get(id) || lines !== version);
  if (wrong.length > 0 || rows.length !== versions.size) {
    throw new Error(`${wrong.length} of ${rows.length} dossiers do not hold the acts that were answered, once each`);
  }
};
