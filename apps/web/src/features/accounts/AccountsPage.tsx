import './accounts.css';
import type { ListedAccount } from '@parcours/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AccountItem } from './AccountItem.tsx';
import { ChangeAccountDialog } from './ChangeAccountDialog.tsx';
import { CreateAccountDialog } from './CreateAccountDialog.tsx';
import { accountsQuery } from './queries.ts';
import { ResetPasswordDialog } from './ResetPasswordDialog.tsx';

type Opened = { readonly dialog: 'create' } | { readonly dialog: 'change' | 'reset'; readonly account: ListedAccount };

export const AccountsPage = () => {
  const { data, error, refetch } = useQuery(accountsQuery);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <Page
      title="Comptes"
      width="reading"
      actions={
        <Button look="main" onPress={() => setOpened({ dialog: 'create' })}>
          Nouveau compte
        </Button>
      }
    >
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={5} />}
      <ul className="accounts">
        {data?.accounts.map((account) => (
          <AccountItem
            key={account.id}
            account={account}
            onChange={() => setOpened({ dialog: 'change', account })}
            onReset={() => setOpened({ dialog: 'reset', account })}
          />
        ))}
      </ul>
      {opened?.dialog === 'create' && <CreateAccountDialog onClose={close} />}
      {opened?.dialog === 'change' && <ChangeAccountDialog account={opened.account} onClose={close} />}
      {opened?.dialog === 'reset' && <ResetPasswordDialog account={opened.account} onClose={close} />}
    </Page>
  );
};
