import './sign-in.css';
import { accountEndpoints } from '@parcours/contracts';
import { french } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../api/call.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { sessionQuery } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckChoice } from '../../ui/fields/Choices.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';

type FormProps = { readonly needsInstallationCode: boolean };

export const FirstAdministratorPage = ({ needsInstallationCode }: FormProps) => {
  useEffect(() => {
    document.title = 'Première mise en service · Parcours microcrédit';
  }, []);
  return (
    <main className="threshold threshold-wide">
      <Mark />
      <h1>Première mise en service</h1>
      <p>
        Aucun compte n’existe encore. Créez le vôtre : il sera administrateur et pourra ensuite créer les autres et
        reprendre l’ancien registre de la ville.
      </p>
      <FirstAdministratorForm needsInstallationCode={needsInstallationCode} />
    </main>
  );
};

const FirstAdministratorForm = ({ needsInstallationCode }: FormProps) => {
  const [draft, setDraft] = useState({ name: '', email: '', password: '', isAlsoAgent: true, installationCode: '' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: () =>
      call(accountEndpoints.createFirstAdministrator, { body: { ...draft, email: draft.email.trim() } }),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      navigate('/bienvenue', { replace: true });
    },
  });
  const problems = problemsOf(create.error);
  return (
    <Form error={create.error} onSend={() => create.mutate()}>
      <TextInput
        label="Votre nom"
        autoComplete="name"
        hasAutoFocus
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        problem={problems['name']}
      />
      <TextInput
        label="Adresse électronique"
        type="email"
        autoComplete="username"
        value={draft.email}
        onChange={(email) => setDraft({ ...draft, email })}
        problem={problems['email']}
      />
      <TextInput
        label="Mot de passe"
        type="password"
        autoComplete="new-password"
        hint={french`Au moins 12 caractères ; une phrase se retient mieux qu’un mot compliqué.`}
        value={draft.password}
        onChange={(password) => setDraft({ ...draft, password })}
        problem={problems['password']}
      />
      {needsInstallationCode && (
        <TextInput
          label="Code d’installation"
          hint="Le programme l’affiche quand il démarre : demandez-le à qui l’a installé."
          value={draft.installationCode}
          onChange={(installationCode) => setDraft({ ...draft, installationCode })}
          problem={problems['installationCode']}
        />
      )}
      <CheckChoice isChosen={draft.isAlsoAgent} onChange={(isAlsoAgent) => setDraft({ ...draft, isAlsoAgent })}>
        J’accompagne aussi des dossiers
      </CheckChoice>
      <FailureNotice error={hasProblems(problems) ? null : create.error} />
      <Button type="submit" look="main" isPending={create.isPending}>
        Créer le compte et commencer
      </Button>
    </Form>
  );
};
