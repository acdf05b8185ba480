import './merge.css';
import { type MergePreview, type PersonField, type PersonView, personMergeEndpoints } from '@parcours/contracts';
import {
  capitalised,
  enumerated,
  french,
  likenessLabels,
  mergeRefusalSentences,
  severalOpenWords,
} from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { type Choices, MergeFields, type Side } from './MergeFields.tsx';
import { mergePreviewQuery, usePersonWrite } from './queries.ts';

type MergeDialogProps = {
  readonly view: PersonView;
  readonly otherDossierId: string;
  readonly onClose: () => void;
};

/** What two records say side by side, and which words of each are kept. */
export const MergeDialog = ({ view, otherDossierId, onClose }: MergeDialogProps) => {
  const { data: preview, error, refetch } = useQuery(mergePreviewQuery(view.dossierId, otherDossierId));
  return (
    <Dialog title="Réunir deux fiches" isOpen onClose={onClose}>
      <FailureNotice error={preview === undefined ? error : null} onRetry={refetch} />
      {preview === undefined && error === null && <Skeleton lines={8} />}
      {preview !== undefined && preview.refusal !== null && (
        <Notice look="information">{mergeRefusalSentences[preview.refusal]}</Notice>
      )}
      {preview !== undefined && preview.refusal === null && (
        <MergeForm dossierId={view.dossierId} otherDossierId={otherDossierId} preview={preview} onClose={onClose} />
      )}
    </Dialog>
  );
};

type MergeFormProps = Pick<MergeDialogProps, 'otherDossierId' | 'onClose'> & {
  readonly dossierId: string;
  readonly preview: MergePreview;
};

const MergeForm = ({ dossierId, otherDossierId, preview, onClose }: MergeFormProps) => {
  // Another id for each change, so that only the very same choices are taken for a repetition.
  const [{ id, chosen }, setChosen] = useState((): { id: string; chosen: Choices } => ({ id: newId(), chosen: {} }));
  const sideOf = (field: PersonField): Side =>
    chosen[field] ?? (preview.proposedFromOther.includes(field) ? 'other' : 'kept');
  const write = usePersonWrite(
    () =>
      call(personMergeEndpoints.mergePeople, {
        params: { dossierId },
        body: {
          id,
          otherDossierId,
          expectedVersion: preview.kept.version,
          otherExpectedVersion: preview.other.version,
          fromOther: preview.differing.filter((field) => sideOf(field) === 'other'),
        },
      }),
    onClose,
  );
  const common = enumerated(preview.likenesses.map((likeness) => likenessLabels[likeness]));
  return (
    <Form error={write.error} onSend={() => write.mutate(undefined)}>
      <p>
        {french`${capitalised(common)} : si c’est bien une seule personne, ses dossiers iront ensemble sous une seule fiche. Ils ne changent pas, et les fiches pourront être séparées ensuite.`}
      </p>
      <MergeFields
        preview={preview}
        sideOf={sideOf}
        onChoose={(field, side) => setChosen({ id: newId(), chosen: { ...chosen, [field]: side } })}
      />
      {preview.hasSeveralOpen && <Notice look="information">{severalOpenWords}</Notice>}
      <FailureNotice error={write.error} kept="Vos choix sont conservés." />
      <div className="row">
        <Button type="submit" look="main" isPending={write.isPending}>
          Réunir les deux fiches
        </Button>
      </div>
    </Form>
  );
};
