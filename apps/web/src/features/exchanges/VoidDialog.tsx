import type { DossierExchanges } from '@parcours/contracts';
import { useState } from 'react';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { useExchangeWrite } from './queries.ts';

type VoidDialogProps = {
  /** What is voided. */
  readonly words: string;
  readonly voidIt: (why: string) => Promise<DossierExchanges>;
  readonly onClose: () => void;
};

/** Takes something written out of what counts, with the reason. */
export const VoidDialog = ({ words, voidIt, onClose }: VoidDialogProps) => {
  const [why, setWhy] = useState('');
  const write = useExchangeWrite(voidIt, onClose);
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Annuler une saisie" isOpen onClose={onClose}>
      <p className="exchange-text">{words}</p>
      <p className="muted">Le texte reste, barré, avec votre raison. Il ne compte plus.</p>
      <Form error={write.error} onSend={() => write.mutate(why)}>
        <TextInput label="Pourquoi l’annuler" hasAutoFocus value={why} onChange={setWhy} problem={problems['why']} />
        {!hasProblems(problems) && <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="danger" isPending={write.isPending}>
            Annuler la saisie
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
