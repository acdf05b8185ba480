import '../files/files.css';
import { largestPieceFileBytes } from '@parcours/contracts';
import { french, numberLabel, sizeLabel } from '@parcours/wording';
import { useContext } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../Button.tsx';
import { FormTouched } from '../fields/form-touched.ts';
import { acceptedTypes, type ChosenFile, chosenFiles } from '../files/use-uploads.ts';

type LetterFieldProps = {
  readonly letters: readonly ChosenFile[];
  readonly onChange: (letters: readonly ChosenFile[]) => void;
};

/** Once what they came with is written, and one of them could not be filed. */
export const letterLeftWords = 'Le fait est enregistré. Enregistrez de nouveau pour joindre la lettre.';

/** The letters that came with what is being noted; they leave with it. */
export const LetterField = ({ letters, onChange }: LetterFieldProps) => {
  const touch = useContext(FormTouched);
  return (
    <fieldset className="stack stack-tight letter-field">
      <legend>{french`Lettre du CMP (facultatif)`}</legend>
      <ul className="file-names">
        {letters.map(({ id, file }) => (
          <li key={id} className="file-item">
            <span className="sending-name">
              {file.name} <span className="muted small">{sizeLabel(file.size)}</span>
            </span>
            <Button
              look="quiet"
              isDense
              aria-label={`Ne pas joindre ${file.name}`}
              onPress={() => onChange(letters.filter((letter) => letter.id !== id))}
            >
              Ne pas joindre
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={acceptedTypes}
          onSelect={(files) => {
            touch();
            onChange([...letters, ...chosenFiles(files ?? [])]);
          }}
        >
          <Button isDense>Choisir un fichier</Button>
        </FileTrigger>
        <span className="muted small">
          {french`PDF ou photo, ${numberLabel(largestPieceFileBytes / 1_000_000)} Mo au plus`}
        </span>
      </div>
    </fieldset>
  );
};
