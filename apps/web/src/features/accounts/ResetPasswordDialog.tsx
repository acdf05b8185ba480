import { accountEndpoints, type ListedAccount } from '@parcours/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { PasswordOnce } from './PasswordOnce.tsx';
import { accountsQuery } from './queries.ts';

type ResetPasswordDialogProps = { readonly account: ListedAccount; readonly onClose: () => void };

export const ResetPasswordDialog = ({ account, onClose }: ResetPasswordDialogProps) => {
  const client = useQueryClient();
  const reset = useMutation({
    mutationFn: () => call(accountEndpoints.resetPassword, { params: { accountId: account.id } }),
    onSuccess: () => client.invalidateQueries(accountsQuery),
  });
  return (
    <Dialog title={`Nouveau mot de passe pour ${account.name}`} isOpen onClose={onClose}>
      {reset.data !== undefined ? (
        <PasswordOnce name={account.name} password={reset.data.temporaryPassword} onClose={onClose} />
      ) : (
        <div className="stack">
          <p>L’ancien mot de passe ne marchera plus, et ses sessions ouvertes se terminent.</p>
          <FailureNotice error={reset.error} />
          <div className="row">
            <Button look="main" isPending={reset.isPending} onPress={() => reset.mutate()}>
              Donner un nouveau mot de passe
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
};
