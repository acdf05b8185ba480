import type { ChecklistView, PieceView } from '@parcours/contracts';
import type { PieceMoveKind } from '@parcours/domain/checklist';
import { useState } from 'react';
import { useKeptDraft } from '../../../api/kept-draft.ts';
import { hasProblems, type Problems, problemsOf } from '../../../api/problems.ts';
import { useGrounds } from '../../../api/reasons.ts';
import { resumeDraft } from '../../../api/resume-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftOffers } from '../../../ui/drafts/DraftOffers.tsx';
import { DraftWords } from '../../../ui/drafts/DraftWords.tsx';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { ChecklistFailure, conflictOf } from '../ChecklistFailure.tsx';
import { useChecklistWrite } from '../queries.ts';
import { firstDraft, type MoveDraft } from './draft.ts';
import { recordMove } from './record-move.ts';

type MoveFormProps = {
  readonly checklist: ChecklistView;
  readonly piece: PieceView;
  readonly move: PieceMoveKind;
  readonly onDone: () => void;
};

/** The form of one move: when, and what it says. */
export const MoveForm = ({ checklist: { dossierId, version }, piece, move, onDone }: MoveFormProps) => {
  const [first] = useState(() => firstDraft(piece, move));
  const [draft, setDraft] = useState(first);
  const drafts = useKeptDraft({ form: `piece.${piece.code}.${move}`, dossierId });
  // What others noted of other pieces does not matter here; what they noted of this one must be seen first.
  const [begun] = useState({ version, lines: piece.lines.length });
  const seenVersion = begun.lines === piece.lines.length ? version : begun.version;
  const save = useChecklistWrite(
    () => {
      const expectedVersion = conflict?.currentVersion ?? seenVersion;
      return recordMove({ dossierId, expectedVersion, piece: piece.code, move, draft });
    },
    () => {
      void drafts.forget();
      onDone();
    },
  );
  const conflict = conflictOf(save.error);
  const problems = problemsOf(save.error);
  const change = (part: Partial<MoveDraft>) => {
    setDraft({ ...draft, ...part });
    drafts.keep({ ...draft, ...part });
  };
  return (
    <Form error={save.error} onSend={() => save.mutate(undefined)} className="stack move-form">
      <DraftOffers drafts={drafts} onResume={(typed) => setDraft(resumeDraft(first, typed))} />
      {(move === 'received' || move === 'verified') && (
        <PaperFields piece={piece} draft={draft} onChange={change} problems={problems} />
      )}
      {(move === 'refused' || move === 'setAside' || move === 'foundImpossible') && (
        <ReasonFields move={move} draft={draft} onChange={change} problems={problems} />
      )}
      <DateInput
        label="Date du fait"
        isPrecise
        value={draft.happenedOn}
        onChange={(happenedOn) => change({ happenedOn })}
        problem={problems['happenedOn']}
      />
      {!hasProblems(problems) && <ChecklistFailure error={save.error} dossierId={dossierId} />}
      <div className="row">
        <Button type="submit" look={move === 'refused' ? 'danger' : 'main'} isPending={save.isPending}>
          {saveLabels[move]}
        </Button>
        <DraftWords drafts={drafts} />
      </div>
    </Form>
  );
};

/** What pressing it will have said. */
const saveLabels: Readonly<Record<PieceMoveKind, string>> = {
  asked: 'Enregistrer la demande',
  received: 'Enregistrer l’arrivée',
  verified: 'Enregistrer la vérification',
  refused: 'Enregistrer le refus',
  expired: 'Enregistrer qu’elle est périmée',
  setAside: 'Enregistrer sans objet',
  takenUpAgain: 'Enregistrer la reprise',
  foundImpossible: 'Enregistrer qu’elle est impossible',
};

type PartProps = {
  readonly draft: MoveDraft;
  readonly onChange: (part: Partial<MoveDraft>) => void;
  readonly problems: Problems;
};

const PaperFields = ({ piece, draft, onChange, problems }: PartProps & { readonly piece: PieceView }) => (
  <div className="fields-beside">
    <DateInput
      label={piece.copies > 1 ? 'Date du plus ancien' : 'Date du papier'}
      isOptional={piece.validity === null}
      isPrecise
      value={draft.issuedOn}
      onChange={(issuedOn) => onChange({ issuedOn })}
      problem={problems['issuedOn'] ?? problems['paper.issuedOn'] ?? problems['pieces.0.issuedOn']}
    />
    <DateInput
      label="Valable jusqu’au"
      isOptional
      isPrecise
      value={draft.lastValidOn}
      onChange={(lastValidOn) => onChange({ lastValidOn })}
      problem={problems['paper.lastValidOn'] ?? problems['pieces.0.lastValidOn']}
    />
    {piece.copies > 1 && (
      <TextInput
        label={`Combien sont là, sur ${piece.copies}`}
        inputMode="numeric"
        value={draft.copies}
        onChange={(copies) => onChange({ copies })}
        problem={problems['paper.copies'] ?? problems['pieces.0.copies']}
      />
    )}
  </div>
);

type ReasonProps = PartProps & { readonly move: 'refused' | 'setAside' | 'foundImpossible' };

const ReasonFields = ({ move, draft, onChange, problems }: ReasonProps) => (
  <>
    <RadioChoices
      label="Pourquoi"
      isStacked
      options={useGrounds(move)}
      value={draft.reason}
      onChange={(reason) => onChange({ reason })}
      problem={problems['reason']}
    />
    <TextInput
      label="Précision"
      hint="Des faits, que la personne pourra lire."
      isOptional={draft.reason !== 'other'}
      value={draft.text}
      onChange={(text) => onChange({ text })}
      problem={problems['text']}
    />
  </>
);
