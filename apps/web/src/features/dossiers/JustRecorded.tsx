import type { DossierView } from '@parcours/contracts';
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
  return (
    <Notice look="success">
      <div className="row">
        <p>
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
