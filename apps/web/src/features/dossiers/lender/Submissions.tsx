import '../../../ui/table.css';
import './lender.css';
import type { DossierView, SubmissionView } from '@parcours/contracts';
import { daysBetween, isCivilDate, type PartialDate } from '@parcours/domain/calendar';
import {
  counted,
  durationLabel,
  french,
  grantDifference,
  lenderRequestLabel,
  loanTerms,
  mediumLabels,
  partialDateLabel,
  reasonsOfEnd,
  submissionMeansLabels,
  uncapitalised,
} from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { LenderLetters } from './LenderLetters.tsx';
import { submissionsQuery } from './queries.ts';

type SubmissionsProps = { readonly dossier: DossierView };

/** Each time the file went to the lender, and what came back; nothing before the first. */
export const Submissions = ({ dossier }: SubmissionsProps) => {
  const { data, error, refetch } = useQuery(submissionsQuery(dossier.id));
  const submissions = data?.submissions ?? [];
  if (submissions.length === 0) return <FailureNotice error={error} onRetry={refetch} />;
  return (
    <section aria-labelledby="submissions" className="stack stack-tight">
      <h2 id="submissions">Échanges avec le CMP</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label="Envois au CMP et réponses">
        <table className="table submissions-table">
          <thead>
            <tr>
              <th scope="col">Envoi</th>
              <th scope="col">Parti</th>
              <th scope="col">Reçu par le CMP</th>
              <th scope="col">Demandes du CMP</th>
              <th scope="col">Décision</th>
              <th scope="col">Délai</th>
            </tr>
          </thead>
          <tbody>
            {submissions.map((submission) => (
              <Row key={submission.number} submission={submission} asked={dossier} />
            ))}
          </tbody>
        </table>
      </section>
      <LenderLetters dossier={dossier} />
    </section>
  );
};

type RowProps = { readonly submission: SubmissionView; readonly asked: DossierView };

const Row = ({ submission, asked }: RowProps) => (
  <tr>
    <th scope="row">{french`n° ${submission.number}`}</th>
    <Sent submission={submission} />
    <Acknowledged acknowledged={submission.acknowledged} />
    <Asked submission={submission} />
    <Decided submission={submission} asked={asked} />
    <td>{delayOf(submission) ?? '–'}</td>
  </tr>
);

const dayLabel = (day: PartialDate | null): string => (day === null ? 'sans date' : partialDateLabel(day));

const Cell = ({ first, others }: { readonly first: string; readonly others: readonly (string | null)[] }) => (
  <td>
    {first}
    {others.map((other) =>
      other === null ? null : (
        <span key={other} className="cell-second">
          {other}
        </span>
      ),
    )}
  </td>
);

const Sent = ({ submission: { sentOn, means, sentBy, despite } }: Pick<RowProps, 'submission'>) => (
  <Cell
    first={dayLabel(sentOn)}
    others={[
      [means === null ? null : submissionMeansLabels[means], sentBy === null ? null : `par ${sentBy}`]
        .filter((part) => part !== null)
        .join(', ') || null,
      despite === null ? null : french`avec ${counted(despite.gaps.length, 'manque', 'manques')} : ${despite.why}`,
    ]}
  />
);

const Acknowledged = ({ acknowledged }: Pick<SubmissionView, 'acknowledged'>) =>
  acknowledged === null ? (
    <td>–</td>
  ) : (
    <Cell
      first={dayLabel(acknowledged.on)}
      others={[acknowledged.lenderReference === null ? null : french`réf. ${acknowledged.lenderReference}`]}
    />
  );

const Asked = ({ submission: { asked, putOff } }: Pick<RowProps, 'submission'>) => {
  const delays = putOff.map(
    ({ on, until }) => `ajourné : ${dayLabel(on)}${until === null ? '' : `, jusqu’au ${partialDateLabel(until)}`}`,
  );
  if (asked !== null) return <Cell first={dayLabel(asked.on)} others={[lenderRequestLabel(asked), ...delays]} />;
  const [first, ...others] = delays;
  return first === undefined ? <td>–</td> : <Cell first={french`${first}`} others={others} />;
};

const Decided = ({ submission: { decision, told }, asked }: RowProps) =>
  decision === null ? (
    <td>–</td>
  ) : (
    <Cell
      first={`${decision.kind === 'granted' ? 'accordé' : 'refusé'}, ${dayLabel(decision.on)}`}
      others={[
        ...(decision.kind === 'granted'
          ? [loanTerms(decision), grantDifference(decision, asked)]
          : [reasonsOfEnd({ ...decision, kind: 'refusedByLender' }).join(', ')]),
        told === null
          ? null
          : french`dite à la personne : ${dayLabel(told.on)}, ${uncapitalised(mediumLabels[told.medium])}`,
      ]}
    />
  );

/** From the day it left to the first answer that ends it; null while either day is not known. */
const delayOf = ({ sentOn, asked, decision }: SubmissionView): string | null => {
  const answeredOn = (asked ?? decision)?.on ?? null;
  return sentOn !== null && answeredOn !== null && isCivilDate(sentOn) && isCivilDate(answeredOn)
    ? durationLabel(daysBetween(sentOn, answeredOn))
    : null;
};
