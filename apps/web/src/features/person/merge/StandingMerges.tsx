import { type PersonView, personMergeEndpoints } from '@parcours/contracts';
import {
  enumerated,
  french,
  instantLabel,
  personFieldLabels,
  uncapitalised,
  undoingRefusalSentences,
} from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { usePersonWrite } from './queries.ts';

type Merge = PersonView['merges'][number];

/** The records that became this one, each with the way back. */
export const StandingMerges = ({ view }: { readonly view: PersonView }) => {
  const [asked, setAsked] = useState<Merge | null>(null);
  if (view.merges.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="merges">
      <h2 id="merges">Fiches réunies</h2>
      <ul className="stack stack-tight">
        {view.merges.map((merge) => (
          <li key={merge.id} className="row">
            <span>
              {french`Le ${instantLabel(merge.mergedAt)}, ${merge.mergedBy} : ${dossiersLabel(merge)} sur une autre fiche.`}
              {merge.refusal !== null && <span className="muted"> {undoingRefusalSentences[merge.refusal]}</span>}
            </span>
            {merge.refusal === null && (
              <Button isDense onPress={() => setAsked(merge)}>
                Séparer les fiches
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && <UndoDialog view={view} merge={asked} onClose={() => setAsked(null)} />}
    </section>
  );
};

const dossiersLabel = ({ wentOver }: Merge): string =>
  wentOver.length < 2 ? `le dossier ${enumerated(wentOver)} était` : `les dossiers ${enumerated(wentOver)} étaient`;

type UndoDialogProps = { readonly view: PersonView; readonly merge: Merge; readonly onClose: () => void };

const UndoDialog = ({ view: { dossierId, version }, merge, onClose }: UndoDialogProps) => {
  const write = usePersonWrite(
    () =>
      call(personMergeEndpoints.undoMerge, {
        params: { dossierId, mergeId: merge.id },
        body: { expectedVersion: version },
      }),
    onClose,
  );
  const { wentOver, correctedSince } = merge;
  return (
    <Dialog title="Séparer les fiches" isOpen onClose={onClose}>
      <p>
        {wentOver.length < 2
          ? french`Le dossier ${enumerated(wentOver)} retrouve sa fiche, telle qu’elle était. Les autres gardent la leur, telle qu’elle était aussi.`
          : french`Les dossiers ${enumerated(wentOver)} retrouvent leur fiche, telle qu’elle était. Les autres gardent la leur, telle qu’elle était aussi.`}
      </p>
      {correctedSince.length > 0 && (
        <p>
          {french`Corrigé depuis, et laissé à la fiche gardée : ${enumerated(correctedSince.map((field) => uncapitalised(personFieldLabels[field])))}. Vérifiez ensuite les deux fiches.`}
        </p>
      )}
      <FailureNotice error={write.error} />
      <div className="row">
        <Button look="danger" isPending={write.isPending} onPress={() => write.mutate(undefined)}>
          Séparer les fiches
        </Button>
      </div>
    </Dialog>
  );
};
