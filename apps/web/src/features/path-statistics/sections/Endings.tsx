import type { DossierFilters, EndingsOverTime } from '@parcours/contracts';
import { type Ending, endings } from '@parcours/domain/statistics';
import {
  daysLabel,
  endingLabels,
  endingsDefinitions,
  endingsLimitSentence,
  endingsReadAt,
  endingsSentence,
  naiveShareSentence,
  numberLabel,
  percentageLabel,
} from '@parcours/wording';
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { endingsQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Chart } from '../section/Chart.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';
import { drawEndings, endingLooks } from './draw-endings.ts';

/** How dossiers end, and when. */
export const Endings = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="denouements" query={endingsQuery(filters)} definitions={endingsDefinitions}>
      {(figures) => (
        <>
          <Sentences of={[endingsSentence(figures), naiveShareSentence(figures), endingsLimitSentence(figures)]} />
          {figures.counted >= 10 && <EndingsChart figures={figures} />}
          <EndingsTable figures={figures} />
        </>
      )}
    </Section>
  );
};

const EndingsChart = ({ figures }: { readonly figures: EndingsOverTime }) => {
  const draw = useCallback<Parameters<typeof Chart>[0]['draw']>(
    (plot, width) => drawEndings(plot, width, figures),
    [figures],
  );
  return (
    <>
      <LineLegend />
      <Chart label="Part des premiers contacts arrivés à chaque dénouement, jour après jour" draw={draw} />
    </>
  );
};

/** Where the drawing is too narrow to name its lines. */
const LineLegend = () => (
  <ul className="legend legend-narrow">
    {endings.map((ending) => (
      <li key={ending}>
        <svg viewBox="0 0 32 8" className="legend-line" aria-hidden="true">
          <path
            d="M0 4H32"
            stroke={endingLooks[ending].stroke}
            strokeWidth={endingLooks[ending].width}
            strokeDasharray={endingLooks[ending].dashes}
          />
        </svg>
        {endingLabels[ending]}
      </li>
    ))}
  </ul>
);

const EndingsTable = ({ figures }: { readonly figures: EndingsOverTime }) => {
  const days = endingsReadAt(figures);
  return (
    <TableTwin
      caption="Part des premiers contacts arrivés à chaque dénouement"
      columns={['Dénouement', ...days.map(({ days: day }) => `Après ${daysLabel(day)}`), 'Part simple']}
      rows={[
        ...endings.map((ending) => [
          endingLabels[ending],
          ...days.map((point) => <Share key={point.days} point={point} ending={ending} counted={figures.counted} />),
          <Behind key="naive" dossiers={behind(ending)}>
            <RateWords rate={figures.naive[ending]} />
          </Behind>,
        ]),
        [
          'Encore en cours',
          ...days.map(({ survival }) => share(survival, figures.counted)),
          <Behind key="open" dossiers={{ state: 'open', ...withoutGrant }}>
            {numberLabel(figures.stillOpen)}
          </Behind>,
        ],
        [
          'Dossiers suivis',
          ...days.map(({ atRisk }) => numberLabel(atRisk)),
          <Behind key="all" dossiers={{}}>
            {numberLabel(figures.dossiers)}
          </Behind>,
        ],
      ]}
    />
  );
};

const withoutGrant = { notReached: 'granted' } as const;

/** Those that came to this ending, whenever it was. */
const behind = (ending: Ending): DossierFilters =>
  ending === 'granted' ? { reached: 'granted' } : { end: ending, ...withoutGrant };

type ShareProps = {
  readonly point: EndingsOverTime['points'][number];
  readonly ending: Ending;
  readonly counted: number;
};

const Share = ({ point, ending, counted }: ShareProps) => {
  const { probability, interval } = point.incidences[ending];
  return (
    <>
      {share(probability, counted)}
      {interval !== null && counted >= 10 && (
        <span className="cell-second">
          {percentageLabel(interval.low)} à {percentageLabel(interval.high)}
        </span>
      )}
    </>
  );
};

const share = (probability: number, counted: number): string =>
  counted < 10 ? 'trop peu de dossiers' : percentageLabel(probability);
