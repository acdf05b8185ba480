import type { DossierSummary, DossierView } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { actLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../../ui/Dialog.tsx';
import { dossierQuery } from '../../../ui/dossier/queries.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ActDialog } from '../acts/ActDialog.tsx';
import type { ActDraft } from '../acts/draft.ts';

type MoveDialogProps = {
  readonly dossier: Pick<DossierSummary, 'id'>;
  readonly act: ActKind;
  readonly start?: Partial<ActDraft> | undefined;
  readonly onClose: () => void;
  readonly onRecorded: (view: DossierView, act: ActKind) => void;
};

/** The form of an act, from a card or a line: it knows too little, so the dossier is read first. */
export const MoveDialog = ({ dossier: { id }, act, start = {}, onClose, onRecorded }: MoveDialogProps) => {
  const { data: dossier, error, refetch } = useQuery(dossierQuery(id));
  if (dossier === undefined) {
    return (
      <Dialog title={actLabels[act]} isOpen onClose={onClose}>
        {error === null ? <Skeleton lines={3} /> : <FailureNotice error={error} onRetry={refetch} />}
      </Dialog>
    );
  }
  return (
    <ActDialog
      dossier={dossier}
      act={act}
      start={start}
      onClose={onClose}
      onRecorded={(view) => onRecorded(view, act)}
    />
  );
};
