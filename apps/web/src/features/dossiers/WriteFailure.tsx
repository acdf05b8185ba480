import type { HistoryLine } from '@parcours/contracts';
import { french } from '@parcours/wording';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { conflictOf } from './conflict.ts';
import { HistoryWords } from './HistoryWords.tsx';

/** Why a write did not go through; after a conflict, with what happened meanwhile. */
export const WriteFailure = ({ error }: { readonly error: Error | null }) => {
  const conflict = conflictOf(error);
  if (conflict === null) return <FailureNotice error={error} kept="Ce que vous avez tapé est conservé." />;
  return (
    <Notice look="failure">
      <p>
        <strong>Ce dossier a changé pendant que vous tapiez.</strong>{' '}
        {french`Rien n’est encore enregistré, et ce que vous avez tapé est conservé. Voici ce qui a été noté entre-temps :`}
      </p>
      <Since lines={conflict.since} />
      <p>{french`Si votre saisie reste juste, enregistrez-la quand même ; sinon, fermez cette fenêtre.`}</p>
    </Notice>
  );
};

/** What was written meanwhile. */
export const Since = ({ lines }: { readonly lines: readonly HistoryLine[] }) => (
  <ul className="stack stack-tight">
    {lines.map((line) => (
      <li key={line.sequence}>
        <HistoryWords line={line} />
      </li>
    ))}
  </ul>
);
