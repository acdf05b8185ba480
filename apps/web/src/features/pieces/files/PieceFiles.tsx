import './files.css';
import { type ChecklistView, largestPieceFileBytes, type PieceFileView, type PieceView } from '@parcours/contracts';
import { french, numberLabel } from '@parcours/wording';
import { useEffect, useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from '../../../ui/Button.tsx';
import { FileItem } from './FileItem.tsx';
import { Preview } from './Preview.tsx';
import { Sendings } from './Sendings.tsx';
import { useUploads } from './use-uploads.ts';

type PieceFilesProps = { readonly checklist: ChecklistView; readonly piece: PieceView };

/** The files that show a piece: one is looked at, others can be chosen, dropped or pasted. */
export const PieceFiles = ({ checklist, piece }: PieceFilesProps) => {
  const { dossierId, isOpen } = checklist;
  const shown = piece.files.filter(({ takenOut }) => takenOut === null);
  const takenOut = piece.files.filter((file) => file.takenOut !== null);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const current = piece.files.find(({ id }) => id === lookedAt) ?? shown[0];
  return (
    <div className="stack">
      <h3>Fichiers</h3>
      {isOpen && <Adding dossierId={dossierId} piece={piece.code} />}
      {shown.length === 0 && <p className="muted">Aucun fichier pour l’instant.</p>}
      <FileNames files={[...shown, ...takenOut]} {...{ dossierId, isOpen, current, onLook: setLookedAt }} />
      {current !== undefined && <Preview key={current.id} dossierId={dossierId} file={current} />}
    </div>
  );
};

type FileNamesProps = {
  readonly files: readonly PieceFileView[];
  readonly dossierId: string;
  readonly isOpen: boolean;
  readonly current: PieceFileView | undefined;
  readonly onLook: (id: string) => void;
};

const FileNames = ({ files, current, onLook, ...props }: FileNamesProps) =>
  files.length === 0 ? null : (
    <ul className="file-names">
      {files.map((file) => (
        <FileItem
          key={file.id}
          {...props}
          file={file}
          isLookedAt={file.id === current?.id}
          onLook={() => onLook(file.id)}
        />
      ))}
    </ul>
  );

const Adding = ({ dossierId, piece }: { readonly dossierId: string; readonly piece: string }) => {
  const uploads = useUploads({ dossierId, piece });
  const { send } = uploads;
  useEffect(() => {
    const take = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      if (files.length > 0) void send(files);
    };
    window.addEventListener('paste', take);
    return () => window.removeEventListener('paste', take);
  });
  return (
    <>
      <DropZone
        className="file-drop"
        onDrop={async ({ items }) => {
          const dropped = items.filter((item) => item.kind === 'file');
          await send(await Promise.all(dropped.map((item) => item.getFile())));
        }}
      >
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['application/pdf', 'image/*', '.heic']}
          onSelect={(files) => send([...(files ?? [])])}
        >
          <Button>Ajouter des fichiers</Button>
        </FileTrigger>
        <Text slot="label" className="muted small">
          {french`ou déposez-les ici, ou collez une image : PDF ou photo, ${numberLabel(largestPieceFileBytes / 1_000_000)} Mo chacun au plus`}
        </Text>
      </DropZone>
      <Sendings {...uploads} />
    </>
  );
};
