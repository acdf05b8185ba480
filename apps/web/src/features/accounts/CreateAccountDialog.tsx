import { accountEndpoints } from '@parcours/contracts';
import type { Role } from '@parcours/domain/access';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { NameField, RolesField } from './AccountFields.tsx';
import { PasswordOnce } from './PasswordOnce.tsx';
import { accountsQuery } from './queries.ts';

const firstDraft: { name: string; email: string; roles: readonly Role[] } = { name: '', email: '', roles: ['agent'] };

export const CreateAccountDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [draft, setDraft] = useState(firstDraft);
  const client = useQueryClient();
  const create = useMutation({
    mutationFn: () =>
      call(accountEndpoints.createAccount, { body: { ...draft, email: draft.email.trim(), roles: [...draft.roles] } }),
    onSuccess: () => client.invalidateQueries(accountsQuery),
  });
  const problems = problemsOf(create.error);
  return (
    <Dialog title="Nouveau compte" isOpen onClose={onClose}>
      {create.data !== undefined ? (
        <PasswordOnce name={create.data.account.name} password={create.data.temporaryPassword} onClose={onClose} />
      ) : (
        <Form error={create.error} onSend={() => create.mutate()}>
          <NameField draft={draft} onChange={setDraft} problems={problems} />
          <TextInput
            label="Adresse électronique"
            type="email"
            value={draft.email}
            onChange={(email) => setDraft({ ...draft, email })}
            problem={problems['email']}
          />
          <RolesField draft={draft} onChange={setDraft} problems={problems} />
          {!hasProblems(problems) && <FailureNotice error={create.error} kept="Ce que vous avez tapé est conservé." />}
          <div className="row">
            <Button type="submit" look="main" isPending={create.isPending}>
              Créer le compte
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
};
