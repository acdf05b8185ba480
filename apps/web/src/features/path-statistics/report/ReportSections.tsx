import type { ReportSection } from '@parcours/contracts';
import { FigureTable } from '../section/FigureTable.tsx';

type Sections = { readonly sections: readonly ReportSection[] };
type Table = ReportSection['tables'][number];
type Chart = NonNullable<Table['chart']>;

export const ReportSections = ({ sections }: Sections) =>
  sections
    .filter(({ tables, sentences }) => tables.length + sentences.length > 0)
    .map(({ title, sentences, tables }) => (
      <section key={title} className="report-section">
        <h3>{title}</h3>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {tables.map((table) => (
          <ReportTable key={table.title} table={table} />
        ))}
      </section>
    ));

const ReportTable = ({ table: { title, headings, rows, chart } }: { readonly table: Table }) => (
  <>
    {chart !== null && <ReportChart chart={chart} />}
    <FigureTable isTitled caption={title} columns={headings} rows={rows} />
  </>
);

/** Drawn for the eye: the table after it says the same. */
const ReportChart = ({ chart: { title, bars } }: { readonly chart: Chart }) => (
  <figure className="report-chart" role="img" aria-label={title}>
    {bars.map(({ name, share, figure }, index) => (
      <div key={index} className="report-bar">
        <span>{name}</span>
        <span className="report-bar-drawn">
          <svg aria-hidden="true" preserveAspectRatio="none">
            <rect width={`${(share ?? 0) * 100}%`} height="100%" />
          </svg>
        </span>
        <span className="report-bar-figure">{figure}</span>
      </div>
    ))}
  </figure>
);

export const ReportDefinitions = ({ sections }: Sections) => (
  <section className="report-part" aria-labelledby="definitions">
    <h2 id="definitions">Ce que veut dire chaque chiffre</h2>
    {sections
      .filter(({ definitions }) => definitions.length > 0)
      .map(({ title, definitions }) => (
        <div key={title} className="report-section">
          <h3>{title}</h3>
          <dl className="definitions">
            {definitions.map(({ name, meaning }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
  </section>
);
