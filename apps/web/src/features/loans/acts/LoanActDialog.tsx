import { type LoanView, loanEndpoints } from '@parcours/contracts';
import type { LoanActKind } from '@parcours/domain/loan-follow-up';
import { loanActLabels } from '@parcours/wording';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import type { ChosenFile } from '../../../ui/files/use-uploads.ts';
import { LetterField, letterLeftWords } from '../../../ui/lender-letters/LetterField.tsx';
import { sendLenderLetter } from '../../../ui/lender-letters/queries.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { useLoanWrite } from '../queries.ts';
import { actOf, draftOf, type LoanDraft } from './draft.ts';
import { LoanActFields } from './LoanActFields.tsx';
import { LoanWriteFailure } from './LoanWriteFailure.tsx';
import { loanConflictOf, useSeenVersion } from './seen-version.ts';

type LoanActDialogProps = { readonly kind: LoanActKind; readonly loan: LoanView; readonly onClose: () => void };

/** Notes one thing learnt of the loan. */
export const LoanActDialog = ({ kind, loan, onClose }: LoanActDialogProps) => {
  const { dossierId } = loan;
  const versionAfter = useSeenVersion(loan.version);
  // Another id for each change, so that only the very same form is taken for a repetition.
  const [{ id, draft }, setTyped] = useState(() => ({ id: newId(), draft: draftOf(kind, loan) }));
  const change = (changed: Partial<LoanDraft>) => setTyped({ id: newId(), draft: { ...draft, ...changed } });
  const [letters, setLetters] = useState<readonly ChosenFile[]>([]);
  // Then only letters are left to file: what is written is not typed over.
  const [written, setWritten] = useState<LoanView | null>(null);
  const note = async (expectedVersion: number): Promise<LoanView> => {
    const body = { id, expectedVersion, happenedOn: readTypedDay(draft.day) ?? draft.day, act: actOf(kind, draft) };
    const view = await call(loanEndpoints.noteLoanAct, { params: { dossierId }, body });
    if (letters.length > 0) setWritten(view);
    return view;
  };
  const write = useLoanWrite(async (expectedVersion: number) => {
    const view = written ?? (await note(expectedVersion));
    const line = { dossierId, history: 'loan', sequence: expectedVersion + 1 } as const;
    for (const letter of letters) await sendLenderLetter(line, letter);
    return view;
  }, onClose);
  const problems = problemsOf(write.error);
  return (
    <Dialog title={loanActLabels[kind]} isOpen onClose={onClose}>
      <Form error={write.error} onSend={() => write.mutate(versionAfter(write.error))}>
        {written === null && (
          <>
            <DateInput
              label={kind === 'instalmentsNoted' ? 'Su le' : 'Le'}
              isPrecise
              hasAutoFocus
              value={draft.day}
              onChange={(day) => change({ day })}
              problem={problems['happenedOn']}
            />
            <LoanActFields kind={kind} draft={draft} change={change} problems={problems} />
          </>
        )}
        {kind === 'offerSigned' && <LetterField letters={letters} onChange={setLetters} />}
        {written === null ? (
          !hasProblems(problems) && <LoanWriteFailure error={write.error} />
        ) : (
          <FailureNotice error={write.error} kept={letterLeftWords} />
        )}
        <div className="row">
          <Button type="submit" look="main" isPending={write.isPending}>
            {loanConflictOf(write.error) === null ? 'Enregistrer' : 'Enregistrer quand même'}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
