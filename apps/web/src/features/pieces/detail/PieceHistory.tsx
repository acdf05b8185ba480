import { type ChecklistView, checklistEndpoints, type PieceLine, type PieceView } from '@parcours/contracts';
import { instantLabel, onDate, pieceEventDetail, pieceEventLabels } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { ChecklistFailure, conflictOf } from '../ChecklistFailure.tsx';
import { useChecklistWrite } from '../queries.ts';

type PieceHistoryProps = { readonly checklist: ChecklistView; readonly piece: PieceView };

/** Every line about the piece, latest first, with the way to take one out. */
export const PieceHistory = ({ checklist, piece }: PieceHistoryProps) => {
  const [voiding, setVoiding] = useState<PieceLine | null>(null);
  if (piece.lines.length === 0) return null;
  return (
    <div className="stack stack-tight">
      <h3>Historique de la pièce</h3>
      <ol className="piece-lines">
        {piece.lines.toReversed().map((line) => (
          <li key={line.sequence} className={line.voidedBy === null ? 'piece-line' : 'piece-line piece-line-voided'}>
            <LineWords line={line} />
            {checklist.isOpen && line.voidedBy === null && line.event.kind !== 'voided' && (
              <Button
                look="quiet"
                isDense
                aria-label={`Annuler la ligne ${line.sequence}, ${pieceEventLabels[line.event.kind]}`}
                onPress={() => setVoiding(line)}
              >
                Annuler
              </Button>
            )}
          </li>
        ))}
      </ol>
      {voiding !== null && <VoidDialog checklist={checklist} line={voiding} onClose={() => setVoiding(null)} />}
    </div>
  );
};

const LineWords = ({ line }: { readonly line: PieceLine }) => {
  const detail = pieceEventDetail(line);
  return (
    <span className="piece-line-words">
      <strong>{pieceEventLabels[line.event.kind]}</strong>
      {line.event.kind !== 'voided' && ` ${onDate(line.happenedOn)}`}
      {detail !== null && `, ${detail}`}
      <span className="muted small">
        saisi le {instantLabel(line.recordedAt)} par {line.recordedBy}
      </span>
    </span>
  );
};

type VoidDialogProps = { readonly checklist: ChecklistView; readonly line: PieceLine; readonly onClose: () => void };

const VoidDialog = (props: VoidDialogProps) => (
  <Dialog title="Annuler une saisie" isOpen onClose={props.onClose}>
    <p>
      <LineWords line={props.line} />
    </p>
    <p className="muted">La ligne reste dans l’historique, barrée, avec votre raison. Elle ne compte plus.</p>
    <VoidForm {...props} />
  </Dialog>
);

const VoidForm = ({ checklist: { dossierId, version }, line, onClose }: VoidDialogProps) => {
  const [why, setWhy] = useState('');
  const save = useChecklistWrite(
    () =>
      call(checklistEndpoints.voidPieceEvent, {
        params: { dossierId, piece: line.piece },
        body: { expectedVersion: conflict?.currentVersion ?? version, sequence: line.sequence, why },
      }),
    onClose,
  );
  const conflict = conflictOf(save.error);
  const problems = problemsOf(save.error);
  return (
    <Form error={save.error} onSend={() => save.mutate(undefined)}>
      <TextInput
        label="Pourquoi l’annuler"
        hasAutoFocus
        isLong
        value={why}
        onChange={setWhy}
        problem={problems['why']}
      />
      {!hasProblems(problems) && <ChecklistFailure error={save.error} dossierId={dossierId} />}
      <div className="row">
        <Button type="submit" look="danger" isPending={save.isPending}>
          Annuler la saisie
        </Button>
      </div>
    </Form>
  );
};
