import './files.css';
import { french, instantLabel, sizeLabel } from '@parcours/wording';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Form } from '../fields/Form.tsx';
import { TextInput } from '../fields/TextInput.tsx';
import { FailureNotice } from '../Notice.tsx';
import type { KeptFile } from './Preview.tsx';

/** A file with who brought it, and who took it out. */
type FiledFile = KeptFile & {
  readonly sizeBytes: number;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly takenOut: { readonly at: string; readonly by: string; readonly why: string } | null;
};

type TakingOut = {
  /** What taking it out means, in a sentence. */
  readonly words: string;
  readonly write: (why: string) => Promise<unknown>;
};

type FileItemProps = {
  readonly file: FiledFile;
  readonly isLookedAt: boolean;
  readonly onLook: () => void;
  /** What else is to be known of it. */
  readonly remarks?: readonly string[];
  /** Without it, the file stays. */
  readonly takingOut?: TakingOut | undefined;
};

export const FileItem = ({ file, isLookedAt, onLook, remarks = [], takingOut }: FileItemProps) => {
  const [isTakingOut, setTakingOut] = useState(false);
  return (
    <li className={file.takenOut === null ? 'file-item' : 'file-item file-item-out'}>
      <Button look="quiet" isDense aria-pressed={isLookedAt} onPress={onLook}>
        {file.name}
      </Button>
      <span className="small muted">{factsOf(file, remarks).join(' · ')}</span>
      {takingOut !== undefined && file.takenOut === null && (
        <Button look="quiet" isDense aria-label={`Retirer ${file.name}`} onPress={() => setTakingOut(true)}>
          Retirer
        </Button>
      )}
      {isTakingOut && takingOut !== undefined && (
        <Dialog title="Retirer un fichier" isOpen onClose={() => setTakingOut(false)}>
          <p>{takingOut.words}</p>
          <TakeOutForm write={takingOut.write} onDone={() => setTakingOut(false)} />
        </Dialog>
      )}
    </li>
  );
};

const factsOf = (
  { sizeBytes, addedAt, addedBy, takenOut }: FiledFile,
  remarks: readonly string[],
): readonly string[] => [
  sizeLabel(sizeBytes),
  `ajouté le ${instantLabel(addedAt)} par ${addedBy}`,
  ...remarks,
  ...(takenOut === null ? [] : [french`retiré le ${instantLabel(takenOut.at)} par ${takenOut.by} : ${takenOut.why}`]),
];

const TakeOutForm = ({ write, onDone }: Pick<TakingOut, 'write'> & { readonly onDone: () => void }) => {
  const [why, setWhy] = useState('');
  const save = useMutation({ mutationFn: () => write(why), onSuccess: onDone });
  const problems = problemsOf(save.error);
  return (
    <Form error={save.error} onSend={() => save.mutate()}>
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
