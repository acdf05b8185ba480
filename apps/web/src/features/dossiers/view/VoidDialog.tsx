import type { DossierView, HistoryLine } from '@parcours/contracts';
import { useState } from 'react';
import { useKeptDraft } from '../../../api/kept-draft.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { resumeDraft } from '../../../api/resume-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DraftOffers } from '../../../ui/drafts/DraftOffers.tsx';
import { DraftWords } from '../../../ui/drafts/DraftWords.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { conflictOf } from '../conflict.ts';
import { HistoryWords } from '../HistoryWords.tsx';
import { useVoidEvent } from '../use-void-event.ts';
import { WriteFailure } from '../WriteFailure.tsx';

type VoidDialogProps = { readonly dossier: DossierView; readonly line: HistoryLine; readonly onClose: () => void };

export const VoidDialog = ({ dossier, line, onClose }: VoidDialogProps) => (
  <Dialog title="Annuler une saisie" isOpen onClose={onClose}>
    <p className="history-words">
      <HistoryWords line={line} />
    </p>
    <p className="muted">La ligne reste dans l’historique, barrée, avec votre raison. Elle ne compte plus.</p>
    <VoidForm dossier={dossier} line={line} onClose={onClose} />
  </Dialog>
);

const VoidForm = ({ dossier, line, onClose }: VoidDialogProps) => {
  const [why, setWhy] = useState('');
  const drafts = useKeptDraft({ form: `voiding.${line.sequence}`, dossierId: dossier.id });
  const [seenVersion, setSeenVersion] = useState(dossier.version);
  const voidEvent = useVoidEvent(() => {
    void drafts.forget();
    onClose();
  });
  const conflict = conflictOf(voidEvent.error);
  const problems = problemsOf(voidEvent.error);
  return (
    <Form
      error={voidEvent.error}
      onSend={() => {
        const expectedVersion = conflict?.currentVersion ?? seenVersion;
        setSeenVersion(expectedVersion);
        voidEvent.mutate({ dossierId: dossier.id, sequence: line.sequence, expectedVersion, why });
      }}
    >
      <DraftOffers drafts={drafts} onResume={(typed) => setWhy(resumeDraft({ why: '' }, typed).why)} />
      <TextInput
        label="Pourquoi l’annuler"
        hasAutoFocus
        isLong
        value={why}
        onChange={(typed) => {
          setWhy(typed);
          drafts.keep({ why: typed });
        }}
        problem={problems['why']}
      />
      {!hasProblems(problems) && <WriteFailure error={voidEvent.error} />}
      <div className="row">
        <Button type="submit" look="danger" isPending={voidEvent.isPending}>
          {conflict === null ? 'Annuler la saisie' : 'Annuler la saisie quand même'}
        </Button>
        <DraftWords drafts={drafts} />
      </div>
    </Form>
  );
};
