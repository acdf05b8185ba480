import { checklistEndpoints, type PieceFileView } from '@parcours/contracts';
import { enumerated, french, instantLabel, pieceLabel, sizeLabel } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { useChecklistWrite } from '../queries.ts';

type FileItemProps = {
  readonly dossierId: string;
  readonly isOpen: boolean;
  readonly file: PieceFileView;
  readonly isLookedAt: boolean;
  readonly onLook: () => void;
};

export const FileItem = ({ dossierId, isOpen, file, isLookedAt, onLook }: FileItemProps) => {
  const [isTakingOut, setTakingOut] = useState(false);
  return (
    <li className={file.takenOut === null ? 'file-item' : 'file-item file-item-out'}>
      <Button look="quiet" isDense aria-pressed={isLookedAt} onPress={onLook}>
        {file.name}
      </Button>
      <span className="small muted">{factsOf(file).join(' · ')}</span>
      {isOpen && file.takenOut === null && (
        <Button look="quiet" isDense aria-label={`Retirer ${file.name}`} onPress={() => setTakingOut(true)}>
          Retirer
        </Button>
      )}
      {isTakingOut && (
        <Dialog title="Retirer un fichier" isOpen onClose={() => setTakingOut(false)}>
          <p>{french`« ${file.name} » ne montrera plus cette pièce. Le fichier est conservé, avec votre raison.`}</p>
          <TakeOutForm dossierId={dossierId} fileId={file.id} onDone={() => setTakingOut(false)} />
        </Dialog>
      )}
    </li>
  );
};

const factsOf = ({ sizeBytes, addedAt, addedBy, takenOut, alsoShows }: PieceFileView): readonly string[] => [
  sizeLabel(sizeBytes),
  `ajouté le ${instantLabel(addedAt)} par ${addedBy}`,
  ...(alsoShows.length === 0 ? [] : [french`même contenu que pour : ${enumerated(alsoShows.map(pieceLabel))}`]),
  ...(takenOut === null ? [] : [french`retiré le ${instantLabel(takenOut.at)} par ${takenOut.by} : ${takenOut.why}`]),
];

type TakeOutProps = { readonly dossierId: string; readonly fileId: string; readonly onDone: () => void };

const TakeOutForm = ({ dossierId, fileId, onDone }: TakeOutProps) => {
  const [why, setWhy] = useState('');
  const save = useChecklistWrite(
    () => call(checklistEndpoints.takeOutPieceFile, { params: { dossierId, fileId }, body: { why } }),
    onDone,
  );
  const problems = problemsOf(save.error);
  return (
    <Form error={save.error} onSend={() => save.mutate(undefined)}>
      <TextInput label="Pourquoi le retirer" hasAutoFocus value={why} onChange={setWhy} problem={problems['why']} />
      {!hasProblems(problems) && <FailureNotice error={save.error} />}
      <div className="row">
        <Button type="submit" look="danger" isPending={save.isPending}>
          Retirer le fichier
        </Button>
      </div>
    </Form>
  );
};
