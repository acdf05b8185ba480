import { accountEndpoints, type ListedAccount } from '@parcours/contracts';
import { french } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CheckChoice } from '../../ui/fields/Choices.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { NameField, RolesField } from './AccountFields.tsx';
import { accountsQuery } from './queries.ts';

type ChangeAccountDialogProps = { readonly account: ListedAccount; readonly onClose: () => void };

export const ChangeAccountDialog = ({ account, onClose }: ChangeAccountDialogProps) => {
  const [draft, setDraft] = useState({ name: account.name, roles: account.roles, isActive: account.isActive });
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: () =>
      call(accountEndpoints.changeAccount, {
        params: { accountId: account.id },
        body: { ...draft, roles: [...draft.roles] },
      }),
    onSuccess: () => {
      onClose();
      return client.invalidateQueries(accountsQuery);
    },
  });
  const problems = problemsOf(change.error);
  return (
    <Dialog title={`Compte de ${account.name}`} isOpen onClose={onClose}>
      <Form error={change.error} onSend={() => change.mutate()}>
        <NameField draft={draft} onChange={setDraft} problems={problems} />
        <RolesField draft={draft} onChange={setDraft} problems={problems} />
        <CheckChoice isChosen={draft.isActive} onChange={(isActive) => setDraft({ ...draft, isActive })}>
          Compte actif
        </CheckChoice>
        {account.isActive && !draft.isActive && (
          <p className="muted small">
            {french`Ses sessions ouvertes se terminent, et ce compte ne pourra plus se connecter ; ce qu’il a noté reste.`}
          </p>
        )}
        {!hasProblems(problems) && <FailureNotice error={change.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="main" isPending={change.isPending}>
            Enregistrer
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
