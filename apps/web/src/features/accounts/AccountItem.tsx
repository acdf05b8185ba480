import type { ListedAccount } from '@parcours/contracts';
import { enumerated, instantLabel, roleLabels } from '@parcours/wording';
import { Button } from '../../ui/Button.tsx';

type AccountItemProps = {
  readonly account: ListedAccount;
  readonly onChange: () => void;
  readonly onReset: () => void;
};

export const AccountItem = ({ account, onChange, onReset }: AccountItemProps) => {
  const { name, email, roles, isActive, lastSignInAt, mustChangePassword } = account;
  return (
    <li className="account">
      <div className="account-words">
        <span>
          <strong>{name}</strong>
          {!isActive && <span className="account-off"> désactivé</span>}
        </span>
        <span className="muted small">{email}</span>
        <span className="small">{enumerated(roles.map((role) => roleLabels[role]))}</span>
        <span className="muted small">
          {lastSignInAt === null ? 'Ne s’est jamais connecté' : `Dernière connexion le ${instantLabel(lastSignInAt)}`}
          {mustChangePassword && ', mot de passe provisoire'}
        </span>
      </div>
      <div className="row">
        <Button isDense aria-label={`Modifier le compte de ${name}`} onPress={onChange}>
          Modifier
        </Button>
        <Button isDense aria-label={`Donner un nouveau mot de passe à ${name}`} onPress={onReset}>
          Nouveau mot de passe
        </Button>
      </div>
    </li>
  );
};
