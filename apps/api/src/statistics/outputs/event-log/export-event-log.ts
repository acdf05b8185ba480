import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Received, statisticsOutputEndpoints } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { stringify } from 'csv-stringify';
import { writeAudit } from '../../../audit/write-audit.ts';
import type { Caller, OutgoingFile } from '../../../http/handler.ts';
import { readPathStatistics } from '../../read-path-statistics.ts';
import type { StatisticsDependencies } from '../../section.ts';
import { asRows } from './as-csv.ts';
import { asXes } from './as-xes.ts';
import { readTraces } from './read-traces.ts';

type Asked = Received<typeof statisticsOutputEndpoints.exportEventLog>['body'];
type Export = { readonly asked: Asked; readonly caller: Caller };

/**
 * What happened to a cohort, without saying to whom, written as it is read: a few histories are in memory, never all.
 * Who took how many, by which filters, is noted before the first line leaves; the key of its names is not.
 */
export const exportEventLog = async (
  dependencies: StatisticsDependencies,
  { asked: { format, ...filters }, caller }: Export,
): Promise<OutgoingFile> => {
  const at = dependencies.now();
  const { cohort, asOf } = await readPathStatistics(dependencies, filters);
  await writeAudit(dependencies.prisma, {
    actorId: caller.accountId,
    action: 'statistics.eventLogExported',
    dossierId: null,
    facts: { format, filters, dossiers: cohort.dossiers },
    at,
  });
  const traces = readTraces(dependencies, { ...filters, asOf }, randomBytes(32).toString('hex'));
  const name = `journal-des-faits-${parisDay(at)}.${format}`;
  return format === 'xes'
    ? { name, type: 'application/xml; charset=utf-8', content: Readable.from(asXes(traces)) }
    : {
        name,
        type: 'text/csv; charset=utf-8',
        content: Readable.from(asRows(traces)).compose(stringify({ bom: true })),
      };
};
