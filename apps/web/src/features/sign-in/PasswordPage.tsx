import { accountEndpoints } from '@parcours/contracts';
import { french } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { CallFailed } from '../../api/failed.ts';
import { hasProblems, type Problems, problemsOf } from '../../api/problems.ts';
import { sessionQuery } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';

/** Forced: nothing else opens until a password that only its owner knows replaces the temporary one. */
export const PasswordPage = ({ isForced = false }: { readonly isForced?: boolean }) => (
  <Page title={isForced ? 'Choisissez votre mot de passe' : 'Changer de mot de passe'} width="reading">
    {isForced && (
      <p>
        {french`Votre mot de passe actuel est provisoire : l’administrateur l’a vu. Choisissez le vôtre pour continuer.`}
      </p>
    )}
    <PasswordForm isForced={isForced} />
  </Page>
);

const PasswordForm = ({ isForced }: { readonly isForced: boolean }) => {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: () => call(accountEndpoints.changePassword, { body: { currentPassword, newPassword } }),
    onSuccess: (session) => {
      setCurrent('');
      setNew('');
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
  const isWrong = change.error instanceof CallFailed && change.error.failure.code === 'wrongCredentials';
  const problems: Problems = isWrong
    ? { currentPassword: 'Ce n’est pas votre mot de passe actuel.' }
    : problemsOf(change.error);
  return (
    <Form isForgettable error={change.error} onSend={() => change.mutate()}>
      <TextInput
        label={isForced ? 'Mot de passe provisoire' : 'Mot de passe actuel'}
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        problem={problems['currentPassword']}
      />
      <TextInput
        label="Nouveau mot de passe"
        type="password"
        autoComplete="new-password"
        hint={french`Au moins 12 caractères ; une phrase se retient mieux qu’un mot compliqué.`}
        value={newPassword}
        onChange={setNew}
        problem={problems['newPassword']}
      />
      <FailureNotice error={hasProblems(problems) ? null : change.error} />
      {change.isSuccess && <Notice look="success">Mot de passe changé. Vos autres sessions sont terminées.</Notice>}
      <div className="row">
        <Button type="submit" look="main" isPending={change.isPending}>
          Changer de mot de passe
        </Button>
      </div>
    </Form>
  );
};
