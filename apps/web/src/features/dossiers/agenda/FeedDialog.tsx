import { appointmentEndpoints, type CalendarFeed } from '@parcours/contracts';
import { french, instantLabel } from '@parcours/wording';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { CallFailed } from '../../../api/failed.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useUnsaved } from '../../../ui/unsaved.ts';
import { CopyText } from './CopyText.tsx';
import { feedQuery } from './queries.ts';

/** The secret address by which one's own calendar follows one's appointments. */
export const FeedDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { data: feed, error, refetch } = useQuery(feedQuery);
  return (
    <Dialog title="Mon agenda personnel" isOpen onClose={onClose}>
      <p>
        Une adresse secrète, à coller dans Outlook ou dans votre téléphone, y montre vos rendez-vous à venir. Elle ne
        donne aucun nom : l’heure, le lieu et le numéro du dossier.
      </p>
      <FailureNotice error={error} onRetry={refetch} />
      {feed === undefined && error === null && <Skeleton lines={3} />}
      {feed !== undefined && <Feed feed={feed} />}
    </Dialog>
  );
};

const Feed = ({ feed }: { readonly feed: CalendarFeed }) => {
  const client = useQueryClient();
  const [address, setAddress] = useState<string | null>(null);
  const [id, setId] = useState(() => newId());
  const body = { expectedVersion: feed.version };
  const keep = (next: CalendarFeed) => client.setQueryData(feedQuery.queryKey, next);
  /** After an answer that was lost, the same is sent again: only a refusal says that the feed is another by now. */
  const refresh = (error: Error) =>
    error instanceof CallFailed && error.failure.code === 'calendarFeedChanged'
      ? client.invalidateQueries({ queryKey: feedQuery.queryKey })
      : undefined;
  const open = useMutation({
    mutationFn: () => call(appointmentEndpoints.openCalendarFeed, { body: { id, ...body } }),
    onSuccess: ({ address: given, feed: next }) => {
      keep(next);
      setAddress(given);
      setId(newId());
    },
    onError: refresh,
  });
  const revoke = useMutation({
    mutationFn: () => call(appointmentEndpoints.revokeCalendarFeed, { body }),
    onSuccess: (next) => {
      keep(next);
      setAddress(null);
    },
    onError: refresh,
  });
  return (
    <div className="stack">
      <p role="status">{feedSentence(feed)}</p>
      {address !== null && <AddressOnce address={address} />}
      <FailureNotice error={open.error ?? revoke.error} />
      <div className="row">
        <Button look={feed.since === null ? 'main' : 'plain'} isPending={open.isPending} onPress={() => open.mutate()}>
          {feed.since === null ? 'Créer l’adresse' : 'Remplacer l’adresse'}
        </Button>
        {feed.since !== null && (
          <Button look="danger" isPending={revoke.isPending} onPress={() => revoke.mutate()}>
            Révoquer l’adresse
          </Button>
        )}
      </div>
      {feed.since !== null && (
        <p className="muted small">
          Remplacée ou révoquée, l’ancienne adresse n’ouvre plus rien. Faites-le dès qu’un appareil est perdu ou
          l’adresse vue par quelqu’un d’autre.
        </p>
      )}
    </div>
  );
};

const AddressOnce = ({ address }: { readonly address: string }) => {
  useUnsaved('shownOnce');
  return (
    <>
      <CopyText title="Adresse secrète de votre agenda" text={address} />
      <p className="muted small">{french`Elle n’est montrée qu’une fois : copiez-la maintenant.`}</p>
    </>
  );
};

const feedSentence = ({ since, lastReadAt }: CalendarFeed): string => {
  if (since === null) return 'Aucune adresse n’est ouverte.';
  const read = lastReadAt === null ? 'pas encore lue' : `lue la dernière fois le ${instantLabel(lastReadAt)}`;
  return `Adresse ouverte depuis le ${instantLabel(since)}, ${read}.`;
};
