import './report.css';
import '../../../ui/table.css';
import type { YearlyReport } from '@parcours/contracts';
import { notPublishedSentence, reportHeadings, reportTitle } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { hasRole, useAccount } from '../../../api/session.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { PeriodField } from '../../../ui/fields/PeriodField.tsx';
import { Select } from '../../../ui/fields/Select.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useReportAddress } from './address.ts';
import { PrintButtons } from './PrintButtons.tsx';
import { reportQuery } from './queries.ts';
import { ReportDefinitions, ReportSections } from './ReportSections.tsx';
import { ReportText } from './ReportText.tsx';
import { ReportTextForm } from './ReportTextForm.tsx';

/** The report of a year: the figures that may be published, between the words of the head. */
export const YearlyReportPage = () => {
  const { about } = useReportAddress();
  const { data, error, refetch, isPlaceholderData } = useQuery(reportQuery(about));
  return (
    <Page
      title={reportTitle(about.year)}
      width="reading"
      actions={<ButtonLink to="/pourquoi-si-peu">Revenir aux chiffres</ButtonLink>}
    >
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={10} />}
      {data !== undefined && (
        <div className="report" aria-busy={isPlaceholderData}>
          <Choices report={data} />
          <Report report={data} />
        </div>
      )}
    </Page>
  );
};

const Choices = ({ report: { years, year } }: { readonly report: YearlyReport }) => {
  const { about, change } = useReportAddress();
  const known = years.includes(year) ? years : [year, ...years];
  return (
    <section className="report-choices" aria-label="Choix de l’année">
      <Select
        label="Année"
        isFilter
        options={known.map((each) => ({ code: each, label: each }))}
        value={about.year}
        onChange={(chosen) => change({ year: chosen, asOf: undefined })}
      />
      <PeriodField
        label="Chiffres arrêtés au"
        day={about.asOf}
        onChange={(asOf) => change({ year: about.year, asOf })}
      />
      <PrintButtons about={about} />
    </section>
  );
};

const Report = ({ report }: { readonly report: YearlyReport }) => {
  const isHead = hasRole(useAccount(), 'head');
  const { kept, service, cohort, sections, year } = report;
  return (
    <>
      <p className="muted">{service}</p>
      {isHead && <ReportTextForm key={year} year={year} kept={kept} />}
      <ReportText title={reportHeadings.introduction} text={kept.text.introduction} isForPrint={isHead} />
      <section className="report-part" aria-labelledby="figures">
        <h2 id="figures">{reportHeadings.figures}</h2>
        <p>{cohort}</p>
        <p className="muted">{notPublishedSentence}</p>
        <ReportSections sections={sections} />
      </section>
      <ReportText title={reportHeadings.outlook} text={kept.text.outlook} isForPrint={isHead} />
      <ReportDefinitions sections={sections} />
    </>
  );
};
