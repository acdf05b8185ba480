import type { DossierExchanges } from '@parcours/contracts';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { RedirectionDialog } from './RedirectionDialog.tsx';
import { RedirectionItem } from './RedirectionItem.tsx';

/** Where the person was sent, on the way or at the end, and what became of it. */
export const Redirections = ({ exchanges }: { readonly exchanges: DossierExchanges }) => {
  const { dossierId, isOpen, redirections } = exchanges;
  const [isWriting, setWriting] = useState(false);
  return (
    <section className="stack exchanges" aria-labelledby="redirections">
      <div className="exchanges-head">
        <h2 id="redirections">Réorientations</h2>
        <Button isDense onPress={() => setWriting(true)}>
          Réorienter
        </Button>
      </div>
      {redirections.length === 0 && (
        <p className="muted">
          Aucune. Une meilleure réponse ailleurs se note ici, même si la demande de prêt continue.
        </p>
      )}
      <ul>
        {redirections.map((redirection) => (
          <RedirectionItem key={redirection.id} dossierId={dossierId} redirection={redirection} />
        ))}
      </ul>
      {isWriting && <RedirectionDialog dossierId={dossierId} isOpen={isOpen} onClose={() => setWriting(false)} />}
    </section>
  );
};
