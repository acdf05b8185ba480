import { accountEndpoints, type Session } from '@parcours/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';

type SignInFormProps = { readonly onSignedIn: (session: Session) => void; readonly email?: string };

export const SignInForm = ({ onSignedIn, email: knownEmail = '' }: SignInFormProps) => {
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => call(accountEndpoints.signIn, { body: { email: email.trim(), password } }),
    onSuccess: onSignedIn,
  });
  const problems = problemsOf(signIn.error);
  return (
    <Form isForgettable error={signIn.error} onSend={() => signIn.mutate()}>
      <TextInput
        label="Adresse électronique"
        type="email"
        autoComplete="username"
        hasAutoFocus={knownEmail === ''}
        value={email}
        onChange={setEmail}
        problem={problems['email']}
      />
      <TextInput
        label="Mot de passe"
        type="password"
        autoComplete="current-password"
        hasAutoFocus={knownEmail !== ''}
        value={password}
        onChange={setPassword}
        problem={problems['password']}
      />
      <FailureNotice error={hasProblems(problems) ? null : signIn.error} />
      <Button type="submit" look="main" isPending={signIn.isPending}>
        Se connecter
      </Button>
    </Form>
  );
};
