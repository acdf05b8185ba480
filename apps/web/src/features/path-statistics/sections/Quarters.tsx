import type { CohortFilters, Quarters as QuartersFigures } from '@parcours/contracts';
import { addDays, type CivilDate, civilDateOf } from '@parcours/domain/calendar';
import {
  french,
  numberLabel,
  quarterLabel,
  quartersDefinitions,
  quartersLimitSentence,
  quartersSentence,
} from '@parcours/wording';
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { quartersQuery } from '../queries.ts';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Legend } from '../section/Legend.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Quarter = QuartersFigures['quarters'][number];

const parts = [
  { part: 'granted', look: 'granted', name: 'Prêt accordé', behind: { reached: 'granted' } },
  { part: 'answered', look: 'answered', name: 'Réorientés ou renseignés', behind: null },
  { part: 'notDecidedYet', look: 'open', name: 'Pas encore décidé', behind: { state: 'open', notReached: 'granted' } },
  { part: 'lost', look: 'lost', name: 'Arrêtés sans prêt', behind: null },
] as const;

/** What became of the first contacts of each quarter. */
export const Quarters = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="trimestres" query={quartersQuery(filters)} definitions={quartersDefinitions}>
      {(figures) => (
        <>
          <Sentences of={[quartersSentence(figures), quartersLimitSentence()]} />
          <Legend parts={parts} />
          <QuartersChart quarters={figures.quarters} />
          <QuartersTable quarters={figures.quarters} />
        </>
      )}
    </Section>
  );
};

const QuartersChart = ({ quarters }: { readonly quarters: readonly Quarter[] }) => {
  const draw = useCallback((plot: Drawing, width: number) => drawQuarters(plot, width, quarters), [quarters]);
  return <Chart label="Ce que sont devenus les premiers contacts de chaque trimestre" draw={draw} />;
};

const drawQuarters = (plot: Drawing, width: number, quarters: readonly Quarter[]): Element => {
  const bars = quarters.flatMap((quarter) =>
    parts.map(({ part, look }) => ({ quarter: quarterLabel(quarter.quarter), look, dossiers: quarter[part] })),
  );
  const every = Math.max(1, Math.ceil((quarters.length * 70) / width));
  const labels = quarters.map(({ quarter }) => quarterLabel(quarter));
  return plot.plot({
    width,
    height: 300,
    marginLeft: 40,
    marginBottom: 36,
    x: { domain: labels, label: null, ticks: labels.filter((_, index) => index % every === 0), tickSize: 0 },
    y: { label: 'premiers contacts', grid: true, tickFormat: (value: number) => numberLabel(value) },
    marks: [
      plot.barY(bars, {
        x: 'quarter',
        y: 'dossiers',
        fill: ({ look }: (typeof bars)[number]) => `url(#look-${look})`,
        insetLeft: 1,
        insetRight: 1,
      }),
      plot.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
};

const QuartersTable = ({ quarters }: { readonly quarters: readonly Quarter[] }) => {
  const { filters } = useCohortAddress();
  const within = (quarter: CivilDate) => daysOfQuarter(quarter, filters);
  return (
    <TableTwin
      caption="Premiers contacts de chaque trimestre, et ce qu’ils sont devenus"
      columns={['Trimestre', 'Premiers contacts', ...parts.map(({ name }) => french`${name}`)]}
      rows={quarters.map((quarter) => [
        quarterLabel(quarter.quarter),
        <Behind key="all" dossiers={within(quarter.quarter)}>
          {numberLabel(quarter.firstContacts)}
        </Behind>,
        ...parts.map(({ part, behind }) =>
          behind === null ? (
            numberLabel(quarter[part])
          ) : (
            <Behind key={part} dossiers={{ ...within(quarter.quarter), ...behind }}>
              {numberLabel(quarter[part])}
            </Behind>
          ),
        ),
      ])}
    />
  );
};

/** Its days that lie in the period too. */
const daysOfQuarter = (quarter: CivilDate, { from, to }: CohortFilters) => {
  const [year, month] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5, 7))];
  const last = addDays(
    civilDateOf(month === 10 ? `${year + 1}-01-01` : `${year}-${String(month + 3).padStart(2, '0')}-01`),
    -1,
  );
  return {
    from: from !== undefined && from > quarter ? from : quarter,
    to: to !== undefined && to < last ? to : last,
  };
};
