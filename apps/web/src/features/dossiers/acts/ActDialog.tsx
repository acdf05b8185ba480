import type { DossierView } from '@parcours/contracts';
import { type ActKind, isLenderAnswer } from '@parcours/domain/path';
import { actLabelBeside } from '@parcours/wording';
import { useState } from 'react';
import { useKeptDraft } from '../../../api/kept-draft.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { resumeDraft } from '../../../api/resume-draft.ts';
import { useAccount } from '../../../api/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DraftOffers } from '../../../ui/drafts/DraftOffers.tsx';
import { DraftWords } from '../../../ui/drafts/DraftWords.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import type { ChosenFile } from '../../../ui/files/use-uploads.ts';
import { LetterField, letterLeftWords } from '../../../ui/lender-letters/LetterField.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { conflictOf } from '../conflict.ts';
import { WriteFailure } from '../WriteFailure.tsx';
import { ActContents } from './ActContents.tsx';
import { type ActDraft, firstDraft } from './draft.ts';
import { earlyCaution } from './early.ts';
import { Implied } from './Implied.tsx';
import { useRecordAct } from './use-record-act.ts';

type ActDialogProps = {
  readonly dossier: DossierView;
  readonly act: ActKind;
  /** What is already known when the form opens. */
  readonly start?: Partial<ActDraft>;
  readonly onClose: () => void;
  /** `view.version` is also the sequence of the line just written. */
  readonly onRecorded: (view: DossierView) => void;
};

/** The form of one act: when it happened, and what it says. */
export const ActDialog = ({ dossier, act, start = {}, onClose, onRecorded }: ActDialogProps) => (
  <Dialog title={actLabelBeside(act, (dossier.waiting?.appointmentOn ?? null) !== null)} isOpen onClose={onClose}>
    <ActForm dossier={dossier} act={act} start={start} onRecorded={onRecorded} />
  </Dialog>
);

const ActForm = ({ dossier, act, start, onRecorded }: Omit<ActDialogProps, 'onClose'>) => {
  const account = useAccount();
  const [begun] = useState<ActDraft>(() => ({ ...firstDraft(act, dossier), sentById: account.id, ...start }));
  const [draft, setDraft] = useState(begun);
  const drafts = useKeptDraft({ form: `act.${act}`, dossierId: dossier.id });
  const type = (typed: ActDraft) => {
    setDraft(typed);
    drafts.keep(typed);
  };
  // The version that was on screen when the form opened: what came since must be seen before it is written over.
  const [seenVersion, setSeenVersion] = useState(dossier.version);
  const [letters, setLetters] = useState<readonly ChosenFile[]>([]);
  // Then only letters are left to file: what is written is not typed over.
  const [written, setWritten] = useState<DossierView | null>(null);
  const record = useRecordAct(onRecorded, (view) => {
    void drafts.forget();
    if (letters.length > 0) setWritten(view);
  });
  const conflict = conflictOf(record.error);
  const problems = problemsOf(record.error);
  return (
    <Form
      error={record.error}
      onSend={() => {
        const expectedVersion = conflict?.currentVersion ?? seenVersion;
        setSeenVersion(expectedVersion);
        record.mutate({ dossierId: dossier.id, act, draft, expectedVersion, letters, written });
      }}
    >
      {written === null && (
        <>
          <DraftOffers drafts={drafts} onResume={(typed) => setDraft(resumeDraft(begun, typed))} />
          <Implied dossier={dossier} act={act} />
          <div>
            <DateInput
              label="Date du fait"
              hasAutoFocus
              value={draft.happenedOn}
              onChange={(happenedOn) => type({ ...draft, happenedOn })}
              problem={problems['happenedOn']}
            />
            <p role="status" className="field-caution">
              {earlyCaution(act, dossier, draft.happenedOn)}
            </p>
          </div>
          <ActContents act={act} dossier={dossier} draft={draft} onChange={type} problems={problems} />
        </>
      )}
      {isLenderAnswer(act) && <LetterField letters={letters} onChange={setLetters} />}
      {written === null ? (
        !hasProblems(problems) && <WriteFailure error={record.error} />
      ) : (
        <FailureNotice error={record.error} kept={letterLeftWords} />
      )}
      <div className="row">
        <Button
          type="submit"
          look={act === 'closed' || act === 'refused' ? 'danger' : 'main'}
          isPending={record.isPending}
        >
          {conflict === null ? 'Enregistrer' : 'Enregistrer quand même'}
        </Button>
        {written === null && <DraftWords drafts={drafts} />}
      </div>
    </Form>
  );
};
