import { french, onDate, pieceEventDetail, pieceEventLabels } from '@parcours/wording';
import { useQueryClient } from '@tanstack/react-query';
import { CallFailed } from '../../api/failed.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { checklistQuery, usePieceNames } from './queries.ts';

type ChecklistFailureProps = { readonly error: Error | null; readonly dossierId: string };

/** What somebody else wrote about the pieces in between, null when that is not what went wrong. */
export const conflictOf = (error: Error | null) =>
  error instanceof CallFailed && error.failure.code === 'piecesChangedMeanwhile' ? error.failure : null;

/** Why a write did not go through; after a conflict, with what happened meanwhile and the way to see it. */
export const ChecklistFailure = ({ error, dossierId }: ChecklistFailureProps) => {
  const client = useQueryClient();
  const nameOf = usePieceNames(dossierId);
  const conflict = conflictOf(error);
  if (conflict === null) return <FailureNotice error={error} kept="Ce que vous avez choisi est conservé." />;
  return (
    <Notice look="failure">
      <p>
        <strong>Les pièces ont changé entre-temps.</strong> Rien n’est encore enregistré, et ce que vous avez choisi est
        conservé. Voici ce qui a été noté :
      </p>
      <ul className="stack stack-tight">
        {conflict.since.map((line) => (
          <li key={`${line.piece} ${line.sequence}`}>
            {french`${nameOf(line.piece)} : ${pieceEventLabels[line.event.kind]} ${onDate(line.happenedOn)}, par ${line.recordedBy}`}
            {pieceEventDetail(line) !== null && <span className="muted small"> {pieceEventDetail(line)}</span>}
          </li>
        ))}
        {conflict.hasSituationChanged && <li>Les réponses sur sa situation, ou le jour prévu de l’envoi.</li>}
      </ul>
      <Button isDense onPress={() => client.invalidateQueries(checklistQuery(dossierId))}>
        Voir la page à jour, puis recommencer
      </Button>
    </Notice>
  );
};
