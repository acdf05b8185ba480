import { french } from '@parcours/wording';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useCopy } from '../../ui/use-copy.ts';

type PasswordOnceProps = { readonly name: string; readonly password: string; readonly onClose: () => void };

/** A temporary password is shown once, and stored nowhere that it can be read again. */
export const PasswordOnce = ({ name, password, onClose }: PasswordOnceProps) => {
  const shown = useRef<HTMLOutputElement>(null);
  const { done, copy } = useCopy(shown);
  useUnsaved('shownOnce');
  return (
    <div className="stack">
      <p>
        Mot de passe provisoire de <strong>{name}</strong>. Il n’est montré qu’une fois : donnez-le de vive voix. À sa
        première connexion, la personne choisit le sien.
      </p>
      <output ref={shown} className="password-once" aria-label="Mot de passe provisoire">
        {password}
      </output>
      <p role="status" className="muted small">
        {done === 'selected' && french`Le mot de passe est sélectionné : copiez-le au clavier, par Ctrl + C ou ⌘ + C.`}
      </p>
      <div className="row">
        <Button look="main" onPress={onClose}>
          C’est noté
        </Button>
        <Button onPress={() => void copy(password)}>{done === 'copied' ? 'Copié' : 'Copier'}</Button>
      </div>
    </div>
  );
};
