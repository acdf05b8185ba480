import type { RegisterPreviewSummary } from '@parcours/contracts';
import { columns } from '@parcours/domain/register';
import { counted, enumerated, french, mappingProblemSentence, numberLabel } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { ColumnField } from './ColumnField.tsx';
import { StepSection } from './StepSection.tsx';
import type { Mapping, Preview } from './use-preview.ts';

type ColumnsStepProps = {
  readonly preview: Preview;
  readonly error: Error | null;
  readonly isReading: boolean;
  readonly onRead: (mapping: Mapping) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onAnotherFile: () => void;
};

/** Which column of the file says what: found by the headings, corrected here, kept for the next time. */
export const ColumnsStep = ({ preview, error, isReading, onRead, onSheet, onAnotherFile }: ColumnsStepProps) => {
  const { summary, reading } = preview;
  const [mapping, setMapping] = useState(summary.mapping);
  const headers = summary.headers.map(({ header }) => header);
  return (
    <StepSection title="Que dit chaque colonne ?">
      <p className="reading-width">
        <strong className="file-name">{reading.file.name}</strong> {french`: ${foundSentence(summary)}`}
      </p>
      <SheetChoice sheet={summary.sheet} onSheet={onSheet} />
      {summary.mappingProblems.length > 0 && (
        <Notice look="failure">
          {summary.mappingProblems.map((problem) => {
            const sentence = mappingProblemSentence(problem, headers);
            return <p key={sentence}>{sentence}</p>;
          })}
        </Notice>
      )}
      <div className="mapping">
        {columns.map((column) => (
          <ColumnField
            key={column}
            column={column}
            headers={summary.headers}
            index={mapping[column]}
            onChange={(index) => setMapping({ ...mapping, [column]: index })}
          />
        ))}
      </div>
      <LeftOut headers={headers} mapping={mapping} />
      <FailureNotice error={error} kept={french`Vos choix sont gardés ; rien n’est écrit.`} />
      <div className="row">
        <Button look="main" isPending={isReading} onPress={() => onRead(mapping)}>
          {isReading ? 'Lecture des lignes…' : 'Voir l’aperçu'}
        </Button>
        <Button look="quiet" onPress={onAnotherFile}>
          Choisir un autre fichier
        </Button>
      </div>
    </StepSection>
  );
};

type SheetChoiceProps = {
  readonly sheet: RegisterPreviewSummary['sheet'];
  readonly onSheet: (sheet: string) => void;
};

const SheetChoice = ({ sheet, onSheet }: SheetChoiceProps) =>
  sheet === null || sheet.others.length === 0 ? null : (
    <div className="sheet">
      <Select
        label="Feuille du classeur"
        options={[sheet.name, ...sheet.others].map((name) => ({ code: name, label: name }))}
        value={sheet.name}
        onChange={onSheet}
      />
    </div>
  );

/** They are lost for the figures and not for people: a dossier shows its row as it was written. */
const LeftOut = ({ headers, mapping }: { readonly headers: readonly string[]; readonly mapping: Mapping }) => {
  const taken = new Set(Object.values(mapping));
  const left = headers.filter((header, index) => header !== '' && !taken.has(index));
  if (left.length === 0) return <p>Toutes les colonnes du fichier sont reprises.</p>;
  return (
    <p className="reading-width">
      <strong>{counted(left.length, 'colonne non reprise', 'colonnes non reprises')}</strong>{' '}
      {french`: ${enumerated(left.map((header) => french`« ${header} »`))}. On pourra encore les lire dans chaque dossier, sur sa ligne du registre.`}
    </p>
  );
};

const foundSentence = ({ mapping, mappingFrom }: RegisterPreviewSummary): string => {
  const found = Object.values(mapping).filter((index) => index !== null).length;
  const how = {
    headings: 'reconnues par leur titre',
    remembered: 'retrouvées de la dernière reprise d’un fichier aux mêmes titres',
    hand: 'choisies',
  } as const satisfies Record<RegisterPreviewSummary['mappingFrom'], string>;
  return french`${numberLabel(found)} colonnes ${how[mappingFrom]} sur ${numberLabel(columns.length)}. Corrigez celles qui ne vont pas ; vos choix sont retenus pour la prochaine fois.`;
};
