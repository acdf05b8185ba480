import { type AnswerWithLetters, type LenderLetter, lenderLetterEndpoints } from '@parcours/contracts';
import { french, lenderAnswerLabel } from '@parcours/wording';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { call, send } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { Button } from '../Button.tsx';
import { FileItem } from '../files/FileItem.tsx';
import { Preview } from '../files/Preview.tsx';
import { Sendings } from '../files/Sendings.tsx';
import { acceptedTypes, useUploads } from '../files/use-uploads.ts';
import { lenderLettersQuery, sendLenderLetter } from './queries.ts';

type AnswerLettersProps = { readonly dossierId: string; readonly answer: AnswerWithLetters };

/** The letters of one line, looked at in place; others can be filed with it as long as it stands. */
export const AnswerLetters = ({ dossierId, answer }: AnswerLettersProps) => (
  <>
    <FiledLetters dossierId={dossierId} letters={answer.letters} isToTakeOut />
    {!answer.isVoided && <Filing dossierId={dossierId} answer={answer} />}
  </>
);

type FiledLettersProps = {
  readonly dossierId: string;
  readonly letters: readonly LenderLetter[];
  /** Whether one can be taken out here. */
  readonly isToTakeOut?: boolean;
};

/** Letters by their names; pressing one shows it below. */
export const FiledLetters = ({ dossierId, letters, isToTakeOut = false }: FiledLettersProps) => {
  const client = useQueryClient();
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const current = letters.find(({ id }) => id === lookedAt);
  const takeOut = async (letterId: string, why: string) => {
    const given = { params: { dossierId, letterId }, body: { why } };
    client.setQueryData(
      lenderLettersQuery(dossierId).queryKey,
      await call(lenderLetterEndpoints.takeOutLenderLetter, given),
    );
    void refreshAfterWriting(client);
  };
  if (letters.length === 0) return null;
  return (
    <>
      <ul className="file-names">
        {letters.map((letter) => (
          <FileItem
            key={letter.id}
            file={letter}
            isLookedAt={letter.id === lookedAt}
            onLook={() => setLookedAt(letter.id === lookedAt ? null : letter.id)}
            takingOut={
              isToTakeOut
                ? {
                    words: french`« ${letter.name} » ne sera plus jointe ici. Le fichier est conservé, avec votre raison.`,
                    write: (why) => takeOut(letter.id, why),
                  }
                : undefined
            }
          />
        ))}
      </ul>
      {current !== undefined && (
        <Preview
          key={current.id}
          file={current}
          read={(signal) =>
            send(lenderLetterEndpoints.readLenderLetter, { params: { dossierId, letterId: current.id } }, signal)
          }
        />
      )}
    </>
  );
};

const Filing = ({ dossierId, answer }: AnswerLettersProps) => {
  const client = useQueryClient();
  const { history, sequence } = answer;
  const uploads = useUploads(async (chosen, onProgress) => {
    const view = await sendLenderLetter({ dossierId, history, sequence }, chosen, onProgress);
    client.setQueryData(lenderLettersQuery(dossierId).queryKey, view);
  });
  return (
    <>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={acceptedTypes}
        onSelect={(files) => uploads.send([...(files ?? [])])}
      >
        <Button isDense aria-label={`Joindre une lettre du CMP, ${lenderAnswerLabel(answer)}`}>
          Joindre une lettre
        </Button>
      </FileTrigger>
      <Sendings {...uploads} />
    </>
  );
};
