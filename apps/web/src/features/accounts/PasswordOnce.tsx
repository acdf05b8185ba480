import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';

type PasswordOnceProps = { readonly name: string; readonly password: string; readonly onClose: () => void };

/** A temporary password is shown once, and stored nowhere that it can be read again. */
export const PasswordOnce = ({ name, password, onClose }: PasswordOnceProps) => {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="stack">
      <p>
        Mot de passe provisoire de <strong>{name}</strong>. Il n’est montré qu’une fois : donnez-le de vive voix. À sa
        première connexion, la personne choisit le sien.
      </p>
      <output className="password-once" aria-label="Mot de passe provisoire">
        {password}
      </output>
      <div className="row">
        <Button look="main" onPress={onClose}>
          C’est noté
        </Button>
        <Button onPress={() => void navigator.clipboard.writeText(password).then(() => setCopied(true))}>
          {isCopied ? 'Copié' : 'Copier'}
        </Button>
      </div>
    </div>
  );
};
