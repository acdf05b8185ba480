import { type LoanLine, type LoanView, loanEndpoints } from '@parcours/contracts';
import { loanEventLabels, loanLineDetail } from '@parcours/wording';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { useLoanWrite } from '../queries.ts';
import { LoanWriteFailure } from './LoanWriteFailure.tsx';
import { useSeenVersion } from './seen-version.ts';

type VoidLineDialogProps = { readonly loan: LoanView; readonly line: LoanLine; readonly onClose: () => void };

/** Takes a line of the loan out of what counts, with the reason. */
export const VoidLineDialog = ({ loan, line, onClose }: VoidLineDialogProps) => {
  const { dossierId } = loan;
  const versionAfter = useSeenVersion(loan.version);
  const [{ id, why }, setTyped] = useState(() => ({ id: newId(), why: '' }));
  const write = useLoanWrite(
    (expectedVersion: number) =>
      call(loanEndpoints.voidLoanLine, {
        params: { dossierId },
        body: { id, expectedVersion, sequence: line.sequence, why },
      }),
    onClose,
  );
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Annuler une saisie" isOpen onClose={onClose}>
      <p>{[loanEventLabels[line.event.kind], loanLineDetail(line)].filter((words) => words !== null).join(', ')}</p>
      <p className="muted">
        La ligne reste, barrée, avec votre raison. Le parcours du dossier n’est pas touché : s’il faut le corriger,
        annulez aussi la ligne de son historique.
      </p>
      <Form error={write.error} onSend={() => write.mutate(versionAfter(write.error))}>
        <TextInput
          label="Pourquoi l’annuler"
          hasAutoFocus
          value={why}
          onChange={(typed) => setTyped({ id: newId(), why: typed })}
          problem={problems['why']}
        />
        {!hasProblems(problems) && <LoanWriteFailure error={write.error} />}
        <div className="row">
          <Button type="submit" look="danger" isPending={write.isPending}>
            Annuler la saisie
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
