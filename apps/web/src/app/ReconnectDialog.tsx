import type { Session } from '@parcours/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type SignedInAccount, sessionQuery } from '../api/session.ts';
import { markSessionResumed, useSessionEnded } from '../api/session-ended.ts';
import { SignInForm } from '../features/sign-in/SignInForm.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSessionChange } from './use-session-change.ts';

/** When a session ends by itself, the page stays as it is, with everything typed, under this dialog. */
export const ReconnectDialog = ({ account }: { readonly account: SignedInAccount }) => {
  const client = useQueryClient();
  const changeSession = useSessionChange();
  const resume = (session: Session) => {
    if (session.account?.id !== account.id) return changeSession(session);
    markSessionResumed();
    client.setQueryData(sessionQuery.queryKey, session);
    void client.invalidateQueries();
  };
  return (
    <Dialog title="Votre session est terminée" isOpen={useSessionEnded()}>
      <p>Connectez-vous de nouveau : ce que vous avez tapé est encore là.</p>
      <SignInForm onSignedIn={resume} email={account.email} />
    </Dialog>
  );
};
