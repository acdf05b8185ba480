import type { DossierView } from '@parcours/contracts';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { useVoidEvent } from './use-void-event.ts';

type JustRecordedProps = {
  readonly dossier: Pick<DossierView, 'id' | 'version'>;
  readonly sequence: number;
  readonly label: string;
  readonly onUndone: () => void;
};

/** What was just written, with the way back. */
export const JustRecorded = ({ dossier, sequence, label, onUndone }: JustRecordedProps) => {
  const undo = useVoidEvent(onUndone);
  const words = useRef<HTMLParagraphElement>(null);
  // The button that opened the form is often gone: whoever works by keyboard goes on from here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line written takes the focus
  useEffect(() => words.current?.focus(), [sequence]);
  return (
    <Notice look="success">
      <div className="row">
        <p ref={words} tabIndex={-1} className="recorded">
          Enregistré : <strong>{label}</strong>.
        </p>
        <Button
          isDense
          isPending={undo.isPending}
          onPress={() =>
            undo.mutate({
              dossierId: dossier.id,
              sequence,
              expectedVersion: dossier.version,
              why: 'Annulé aussitôt après la saisie',
            })
          }
        >
          Annuler
        </Button>
      </div>
      <FailureNotice error={undo.error} />
    </Notice>
  );
};
