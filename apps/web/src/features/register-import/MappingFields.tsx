import type { RegisterPreviewSummary } from '@parcours/contracts';
import { columns, requiredColumns } from '@parcours/domain/register';
import { counted, french, mappingProblemSentence, registerColumnLabels } from '@parcours/wording';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Mapping, Preview, Reading } from './use-preview.ts';

type MappingFieldsProps = { readonly preview: Preview; readonly onRead: (reading: Reading) => void };
type Column = keyof Mapping;

const absent = 'absent';

/** Which column of the file says what: guessed from its headings, corrected here, kept for the next time. */
export const MappingFields = ({ preview: { summary, reading }, onRead }: MappingFieldsProps) => {
  const problems = summary.mappingProblems.map((problem) =>
    mappingProblemSentence(
      problem,
      summary.headers.map(({ header }) => header),
    ),
  );
  const change = (column: Column, index: number | null) =>
    onRead({ ...reading, sheet: summary.sheet?.name ?? null, mapping: { ...summary.mapping, [column]: index } });
  return (
    <section className="stack" aria-label="Colonnes">
      {problems.length > 0 && (
        <Notice look="failure">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      <Disclosure title={titleOf(summary)} isOpen={problems.length > 0}>
        <p className="muted small reading-width">{originOf(summary)}</p>
        <div className="mapping">
          {columns.map((column) => (
            <MappingField key={column} column={column} summary={summary} onChange={(index) => change(column, index)} />
          ))}
        </div>
      </Disclosure>
    </section>
  );
};

type MappingFieldProps = {
  readonly column: Column;
  readonly summary: RegisterPreviewSummary;
  readonly onChange: (index: number | null) => void;
};

const MappingField = ({ column, summary: { headers, mapping }, onChange }: MappingFieldProps) => {
  const index = mapping[column];
  const samples = index === null ? [] : (headers[index]?.samples ?? []);
  return (
    <Select
      label={registerColumnLabels[column]}
      isOptional={!requiredColumns.some((required) => required === column)}
      options={[
        { code: absent, label: 'Absente du fichier' },
        ...headers.map(({ header }, place) => ({ code: String(place), label: header || `Colonne ${place + 1}` })),
      ]}
      value={index === null ? absent : String(index)}
      onChange={(code) => onChange(code === absent ? null : Number(code))}
      hint={samples.length === 0 ? undefined : french`Par exemple : ${samples.slice(0, 2).join(', ')}`}
    />
  );
};

const titleOf = ({ mapping, unmappedHeaders }: RegisterPreviewSummary): string => {
  const read = Object.values(mapping).filter((index) => index !== null).length;
  const left =
    unmappedHeaders.length === 0 ? '' : `, ${counted(unmappedHeaders.length, 'laissée', 'laissées')} de côté`;
  return french`Colonnes du fichier : ${counted(read, 'lue', 'lues')}${left}`;
};

const originOf = ({ mappingFrom, unmappedHeaders }: RegisterPreviewSummary): string => {
  const origin = {
    headings: 'Reconnues par leurs titres.',
    remembered: 'Celles du dernier import d’un fichier aux mêmes titres.',
    hand: 'Choisies par vous ; elles seront retenues pour la prochaine fois.',
  } as const satisfies Record<RegisterPreviewSummary['mappingFrom'], string>;
  const left = unmappedHeaders.map(({ header }) => header).join(', ');
  return left === '' ? origin[mappingFrom] : french`${origin[mappingFrom]} Laissées de côté : ${left}.`;
};
