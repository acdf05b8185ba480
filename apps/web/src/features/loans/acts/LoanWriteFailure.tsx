import { loanEventLabels, loanLineDetail, onDate } from '@parcours/wording';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { loanConflictOf } from './seen-version.ts';

/** Why a write about a loan did not go through; when somebody was faster, with what they noted. */
export const LoanWriteFailure = ({ error }: { readonly error: Error | null }) => {
  const conflict = loanConflictOf(error);
  if (conflict === null) return <FailureNotice error={error} kept="Ce que vous avez tapé est conservé." />;
  return (
    <Notice look="failure">
      <p>
        <strong>Un collègue a noté autre chose sur ce prêt pendant que vous tapiez.</strong> Rien n’est encore
        enregistré, et ce que vous avez tapé est conservé. Voici ce qui a été noté entre-temps :
      </p>
      <ul className="stack stack-tight">
        {conflict.since.map((line) => (
          <li key={line.sequence}>
            <strong>{loanEventLabels[line.event.kind]}</strong> {onDate(line.happenedOn)}, par {line.recordedBy}
            {loanLineDetail(line) !== null && <span className="cell-second">{loanLineDetail(line)}</span>}
          </li>
        ))}
      </ul>
      <p>Si votre saisie reste juste, enregistrez-la quand même ; sinon, fermez cette fenêtre.</p>
    </Notice>
  );
};
