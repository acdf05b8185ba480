import { CallFailed } from '../../api/failed.ts';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { HistoryWords } from './HistoryWords.tsx';

/** What somebody else wrote in between, null when that is not what went wrong. */
export const conflictOf = (error: Error | null) =>
  error instanceof CallFailed && error.failure.code === 'changedMeanwhile' ? error.failure : null;

/** Why a write did not go through; after a conflict, with what happened meanwhile. */
export const WriteFailure = ({ error }: { readonly error: Error | null }) => {
  const conflict = conflictOf(error);
  if (conflict === null) return <FailureNotice error={error} kept="Ce que vous avez tapé est conservé." />;
  return (
    <Notice look="failure">
      <p>
        <strong>Ce dossier a changé pendant que vous tapiez.</strong> Rien n’est encore enregistré, et ce que vous avez
        tapé est conservé. Voici ce qui a été noté entre-temps :
      </p>
      <ul className="stack stack-tight">
        {conflict.since.map((line) => (
          <li key={line.sequence}>
            <HistoryWords line={line} />
          </li>
        ))}
      </ul>
      <p>Si votre saisie reste juste, enregistrez-la quand même ; sinon, fermez cette fenêtre.</p>
    </Notice>
  );
};
