import { channelLabels, eventLabels, projectLabels } from '@parcours/wording';
import { harmless } from '../../../files/harmless-cell.ts';
import type { Trace } from './read-traces.ts';

/** What process-mining tools call each column when they read XES. */
const headings = [
  'case:concept:name',
  'case:channel',
  'case:project',
  'case:state',
  'concept:name',
  'activity',
  'time:timestamp',
  'isDated',
  'lifecycle:transition',
  'org:role',
  'stage',
  'reasons',
] as const;

/** A log as rows, one an event: the same columns as XES has attributes. */
export async function* asRows(traces: AsyncIterable<Trace>): AsyncGenerator<readonly string[]> {
  yield headings;
  for await (const { caseId, channel, project, state, events } of traces) {
    for (const { kind, day, isDated, stage, by, reasons } of events) {
      yield [
        caseId,
        channelLabels[channel],
        projectLabels[project],
        state,
        eventLabels[kind],
        kind,
        `${day}T00:00:00.000Z`,
        String(isDated),
        'complete',
        by,
        stage,
        reasons.join(' '),
      ].map(harmless);
    }
  }
}
