import { dossierEndpoints } from '@parcours/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useKeptDraft } from '../../api/kept-draft.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { hasRole, useAccount } from '../../api/session.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { personName } from '../../ui/person-name.ts';
import { type FirstContactDraft, firstContactBody } from './draft.ts';
import { FirstContactForm } from './FirstContactForm.tsx';

type Opened = { readonly id: string; readonly reference: string; readonly name: string };

/** A first contact in under a minute: the name, what it is for, and Enter. */
export const FirstContactPage = () => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const client = useQueryClient();
  const drafts = useKeptDraft({ form: 'firstContact' });
  const open = useMutation({
    mutationFn: (draft: FirstContactDraft) => call(dossierEndpoints.openDossier, { body: firstContactBody(draft) }),
    onSuccess: ({ id, reference }, { lastName, firstName }) => {
      setOpened({ id, reference, name: personName({ lastName, firstName }) });
      void drafts.forget();
      void refreshAfterWriting(client);
    },
  });
  return (
    <Page title="Nouveau premier contact" width="reading">
      {opened !== null && <OpenedNotice opened={opened} />}
      <FirstContactForm
        key={opened?.id ?? 'first'}
        drafts={drafts}
        error={open.error}
        isPending={open.isPending}
        onSend={(draft) => open.mutate(draft)}
      />
    </Page>
  );
};

const OpenedNotice = ({ opened: { id, reference, name } }: { readonly opened: Opened }) => {
  const account = useAccount();
  return (
    <Notice look="success">
      <p>
        Dossier <strong>{reference}</strong> ouvert pour <strong>{name}</strong>. Il attend maintenant le premier tri
        par la ville.
      </p>
      <div className="row">
        {hasRole(account, 'agent') && (
          <ButtonLink isDense to={`/dossiers/${id}`}>
            Voir le dossier {reference}
          </ButtonLink>
        )}
        <ButtonLink isDense to={`/dossiers/${id}/personne`}>
          Compléter ses coordonnées
        </ButtonLink>
        <span className="muted small">Ou notez-en un autre ci-dessous.</span>
      </div>
    </Notice>
  );
};
