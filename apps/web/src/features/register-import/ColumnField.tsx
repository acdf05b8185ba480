import type { RegisterPreviewSummary } from '@parcours/contracts';
import { type Column, requiredColumns } from '@parcours/domain/register';
import { french, registerColumnLabels } from '@parcours/wording';
import { Select } from '../../ui/fields/Select.tsx';

type ColumnFieldProps = {
  readonly column: Column;
  readonly headers: RegisterPreviewSummary['headers'];
  /** Of the header chosen, null for none. */
  readonly index: number | null;
  readonly onChange: (index: number | null) => void;
};

const absent = 'absent';

/** One thing that the product takes over, and the column of the file that says it. */
export const ColumnField = ({ column, headers, index, onChange }: ColumnFieldProps) => {
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
      hint={samples.length === 0 ? undefined : french`Exemples : ${samples.join(' · ')}`}
    />
  );
};
