import { french } from '@parcours/wording';
import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useCopy } from '../../../ui/use-copy.ts';

/** A text to take elsewhere, by a button or selected for the keyboard. */
export const CopyText = ({ title, text }: { readonly title: string; readonly text: string }) => {
  const shown = useRef<HTMLOutputElement>(null);
  const { done, copy } = useCopy(shown);
  return (
    <section className="copy-text" aria-label={title}>
      <div className="copy-text-head">
        <h3>{title}</h3>
        <Button isDense aria-label={`Copier : ${title}`} onPress={() => void copy(text)}>
          {done === 'copied' ? 'Copié' : 'Copier'}
        </Button>
      </div>
      <output ref={shown} aria-label={title} className="copy-text-words">
        {text}
      </output>
      <p role="status" className="muted small">
        {done === 'selected' && french`Le texte est sélectionné : copiez-le au clavier, par Ctrl + C ou ⌘ + C.`}
      </p>
    </section>
  );
};
