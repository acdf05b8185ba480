import {
  type ChecklistView,
  checklistEndpoints,
  largestPieceFileBytes,
  type PieceFileView,
  type PieceView,
} from '@parcours/contracts';
import { enumerated, french, numberLabel } from '@parcours/wording';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { call, send } from '../../../api/call.ts';
import { upload } from '../../../api/upload.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileItem } from '../../../ui/files/FileItem.tsx';
import { Preview } from '../../../ui/files/Preview.tsx';
import { Sendings } from '../../../ui/files/Sendings.tsx';
import { acceptedTypes, useUploads } from '../../../ui/files/use-uploads.ts';
import { checklistQuery, useChecklistWrite, usePieceNames } from '../queries.ts';
import { ReceivedOffer } from './ReceivedOffer.tsx';

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
      <ReceivedOffer checklist={checklist} piece={piece} />
      {shown.length === 0 && <p className="muted">Aucun fichier pour l’instant.</p>}
      <FileNames files={[...shown, ...takenOut]} {...{ dossierId, isOpen, current, onLook: setLookedAt }} />
      {current !== undefined && (
        <Preview
          key={current.id}
          file={current}
          read={(signal) =>
            send(checklistEndpoints.readPieceFile, { params: { dossierId, fileId: current.id } }, signal)
          }
        />
      )}
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

const FileNames = ({ files, dossierId, isOpen, current, onLook }: FileNamesProps) => {
  const nameOf = usePieceNames(dossierId);
  const takeOut = useChecklistWrite(({ fileId, why }: { readonly fileId: string; readonly why: string }) =>
    call(checklistEndpoints.takeOutPieceFile, { params: { dossierId, fileId }, body: { why } }),
  );
  return files.length === 0 ? null : (
    <ul className="file-names">
      {files.map((file) => (
        <FileItem
          key={file.id}
          file={file}
          remarks={remarksOn(file, nameOf)}
          isLookedAt={file.id === current?.id}
          onLook={() => onLook(file.id)}
          takingOut={
            isOpen
              ? {
                  words: french`« ${file.name} » ne montrera plus cette pièce. Le fichier est conservé, avec votre raison.`,
                  write: (why) => takeOut.mutateAsync({ fileId: file.id, why }),
                }
              : undefined
          }
        />
      ))}
    </ul>
  );
};

const remarksOn = ({ alsoShows }: PieceFileView, nameOf: (code: string) => string): readonly string[] =>
  alsoShows.length === 0 ? [] : [french`même contenu que pour : ${enumerated(alsoShows.map(nameOf))}`];

const Adding = ({ dossierId, piece }: { readonly dossierId: string; readonly piece: string }) => {
  const client = useQueryClient();
  const uploads = useUploads(async ({ id, file }, onProgress) => {
    const given = { params: { dossierId, piece }, body: { id }, file };
    const view = await upload(checklistEndpoints.addPieceFile, { given, onProgress });
    client.setQueryData(checklistQuery(dossierId).queryKey, view);
  });
  const { send: sendFiles } = uploads;
  useEffect(() => {
    const take = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      if (files.length > 0) void sendFiles(files);
    };
    window.addEventListener('paste', take);
    return () => window.removeEventListener('paste', take);
  });
  return (
    <>
      <DropZone
        className="file-drop"
        aria-label="Zone de dépôt"
        onDrop={async ({ items }) => {
          const dropped = items.filter((item) => item.kind === 'file');
          await sendFiles(await Promise.all(dropped.map((item) => item.getFile())));
        }}
      >
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={acceptedTypes}
          onSelect={(files) => sendFiles([...(files ?? [])])}
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
