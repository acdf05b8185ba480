import '../../ui/table.css';
import type { LoanInstalment, LoanView } from '@parcours/contracts';
import { amountLabel, instalmentNews, onDate, shortDateLabel } from '@parcours/wording';
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { today } from '../../ui/today.ts';

/** Every instalment with what is known of it. */
export const Schedule = ({ loan: { instalments } }: { readonly loan: LoanView }) => {
  const news = new Map(instalments.map(({ number, mark, dueOn }) => [number, instalmentNews(mark, dueOn <= today())]));
  return (
    <section className="stack" aria-labelledby="schedule">
      <h2 id="schedule">Échéancier</h2>
      <InstalmentTable label="Échéancier" instalments={instalments} newsOf={({ number }) => news.get(number) ?? ''} />
      <p className="muted small">
        Rien n’est en retard tout seul : « Pas de nouvelle » veut dire que personne n’a rien noté.
      </p>
    </section>
  );
};

/** Schedules that another one replaced, as they were. */
export const PastPlans = ({ loan: { pastPlans } }: { readonly loan: LoanView }) => (
  <section className="stack" aria-label="Anciens échéanciers">
    {pastPlans.map(({ replacedOn, by, instalments }, index) => {
      const words = `Échéancier remplacé ${onDate(replacedOn)} (${by === 'rescheduled' ? 'rééchelonnement' : 'remboursement anticipé'})`;
      return (
        <Disclosure key={index} title={words}>
          <InstalmentTable label={words} instalments={instalments} />
        </Disclosure>
      );
    })}
  </section>
);

type InstalmentTableProps<Line extends LoanInstalment> = {
  readonly label: string;
  readonly instalments: readonly Line[];
  readonly newsOf?: (line: Line) => ReactNode;
};

const InstalmentTable = <Line extends LoanInstalment>({ label, instalments, newsOf }: InstalmentTableProps<Line>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keyboard
  <section className="table-scroll" aria-label={`Tableau : ${label}`} tabIndex={0}>
    <table className="table loan-table">
      <thead>
        <tr>
          <th scope="col">N°</th>
          <th scope="col">Échéance</th>
          <th scope="col">Montant</th>
          <th scope="col">Intérêts</th>
          <th scope="col">Capital</th>
          <th scope="col">Reste dû</th>
          {newsOf && <th scope="col">Ce que l’on sait</th>}
        </tr>
      </thead>
      <tbody>
        {instalments.map((line) => (
          <tr key={line.number}>
            <th scope="row">{line.number}</th>
            <td>{shortDateLabel(line.dueOn)}</td>
            <td>{amountLabel(line.instalmentCents)}</td>
            <td>{amountLabel(line.interestCents)}</td>
            <td>{amountLabel(line.capitalCents)}</td>
            <td>{amountLabel(line.balanceCents)}</td>
            {newsOf && <td className="loan-news">{newsOf(line)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
