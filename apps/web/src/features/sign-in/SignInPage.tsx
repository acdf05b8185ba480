import './sign-in.css';
import { french } from '@parcours/wording';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sessionQuery } from '../../api/session.ts';
import { Mark } from '../../ui/Mark.tsx';
import { SignInForm } from './SignInForm.tsx';

export const SignInPage = () => {
  const client = useQueryClient();
  useEffect(() => {
    document.title = 'Connexion · Parcours microcrédit';
  }, []);
  return (
    <main className="threshold">
      <Mark />
      <h1>Connexion</h1>
      <SignInForm onSignedIn={(session) => client.setQueryData(sessionQuery.queryKey, session)} />
      <p className="muted small">{french`Mot de passe oublié ? L’administrateur peut vous en donner un nouveau.`}</p>
    </main>
  );
};
