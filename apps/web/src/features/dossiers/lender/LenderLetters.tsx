import './lender.css';
import type { DossierView } from '@parcours/contracts';
import { french, lenderAnswerLabel } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { hasRole, useAccount } from '../../../api/session.ts';
import { AnswerLetters, FiledLetters } from '../../../ui/lender-letters/AnswerLetters.tsx';
import { lenderLettersQuery } from '../../../ui/lender-letters/queries.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';

/** Each answer of the lender with its letters, sending by sending: for whoever accompanies. */
export const LenderLetters = ({ dossier }: { readonly dossier: DossierView }) =>
  hasRole(useAccount(), 'agent') ? <Answers dossierId={dossier.id} /> : null;

const Answers = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useQuery(lenderLettersQuery(dossierId));
  const answers = (data?.answers ?? []).filter(({ submission }) => submission !== null);
  if (answers.length === 0) return <FailureNotice error={error} onRetry={refetch} />;
  return (
    <section aria-labelledby="lender-letters" className="stack stack-tight">
      <h3 id="lender-letters">Lettres du CMP</h3>
      <ul className="lender-answers">
        {answers.map((answer) => (
          <li key={answer.sequence} className="lender-answer">
            <span>{french`Envoi n° ${answer.submission ?? 0} : ${lenderAnswerLabel(answer)}`}</span>
            <AnswerLetters dossierId={dossierId} answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The letters of one line of the history. */
export const LineLetters = ({ dossierId, sequence }: { readonly dossierId: string; readonly sequence: number }) => {
  const { data } = useQuery(lenderLettersQuery(dossierId));
  const answer = data?.answers.find((each) => each.history === 'path' && each.sequence === sequence);
  return answer === undefined ? null : <FiledLetters dossierId={dossierId} letters={answer.letters} />;
};
