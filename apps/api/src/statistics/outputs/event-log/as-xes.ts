import type { LoggedEvent } from '@parcours/domain/statistics';
import { channelLabels, eventLabels, french, projectLabels } from '@parcours/wording';
import type { Trace } from './read-traces.ts';

type Attribute = readonly [kind: 'string' | 'date' | 'boolean', key: string, value: string];

/** What whoever reads the log may rely on in every trace, and in every event (IEEE 1849-2016, 4.5). */
const head = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <global scope="trace">
    <string key="concept:name" value=""/>
    <string key="channel" value=""/>
    <string key="project" value=""/>
    <string key="state" value=""/>
  </global>
  <global scope="event">
    <string key="concept:name" value=""/>
    <string key="activity" value=""/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
    <boolean key="isDated" value="false"/>
    <string key="lifecycle:transition" value="complete"/>
    <string key="org:role" value=""/>
    <string key="stage" value=""/>
  </global>
  <classifier name="Fait" scope="event" keys="concept:name"/>
  <classifier name="Qui" scope="event" keys="org:role"/>
  <string key="concept:name" value="${french`Parcours microcrédit`}"/>
  <string key="lifecycle:model" value="standard"/>
`;

/** A log as XES 1.0 (IEEE 1849-2016): days are midnight UTC, so that every tool shows the same day. */
export async function* asXes(traces: AsyncIterable<Trace>): AsyncGenerator<string> {
  yield head;
  for await (const trace of traces) yield written(trace);
  yield '</log>\n';
}

const written = ({ caseId, channel, project, state, events }: Trace): string =>
  [
    '  <trace>',
    ...[
      ['string', 'concept:name', caseId] as const,
      ['string', 'channel', channelLabels[channel]] as const,
      ['string', 'project', projectLabels[project]] as const,
      ['string', 'state', state] as const,
    ].map((attribute) => `    ${element(attribute)}`),
    ...events.map((event) => `    <event>${attributesOf(event).map(element).join('')}</event>`),
    '  </trace>',
    '',
  ].join('\n');

const attributesOf = ({ kind, day, isDated, stage, by, reasons }: LoggedEvent): readonly Attribute[] => [
  ['string', 'concept:name', eventLabels[kind]],
  ['string', 'activity', kind],
  ['date', 'time:timestamp', `${day}T00:00:00.000Z`],
  ['boolean', 'isDated', String(isDated)],
  ['string', 'lifecycle:transition', 'complete'],
  ['string', 'org:role', by],
  ['string', 'stage', stage],
  ...(reasons.length === 0 ? [] : [['string', 'reasons', reasons.join(' ')] as const]),
];

const element = ([kind, key, value]: Attribute): string => `<${kind} key="${key}" value="${escaped(value)}"/>`;

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
