import type { ChecklistView } from '@parcours/contracts';
import {
  bills,
  housings,
  incomeCertifiers,
  type PieceFact,
  type PieceSituation,
  suppliers,
} from '@parcours/domain/checklist';
import { projects } from '@parcours/domain/request';
import {
  billLabels,
  housingLabels,
  incomeCertifierLabels,
  pieceFactQuestions,
  projectLabels,
  supplierLabels,
} from '@parcours/wording';
import type { ReactNode } from 'react';
import { CheckChoices, RadioChoices } from '../../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../../ui/fields/Select.tsx';

/** As the form asks them. */
export const factsInOrder = [
  'project',
  'supplier',
  'housing',
  'incomeCertifiers',
  'bills',
  'needsResidencePermit',
  'isMarriedOrParent',
  'hasRunningLoans',
  'isOverIndebted',
  'hasOverIndebtednessPlan',
] as const satisfies readonly PieceFact[];

type FieldsProps = {
  readonly situation: PieceSituation;
  readonly origins: ChecklistView['origins'];
  readonly onChange: (change: Partial<PieceSituation>) => void;
};

/** A question for each fact that the situation does not say. */
export const FactFields = ({ situation, origins, onChange }: FieldsProps) => (
  <div className="fields-beside">
    {factsInOrder
      .filter((fact) => origins[fact] !== 'situation')
      .map((fact) => (
        <FactField key={fact} fact={fact} situation={situation} onChange={onChange} />
      ))}
  </div>
);

type FactFieldProps = Omit<FieldsProps, 'origins'> & { readonly fact: PieceFact };

const FactField = ({ fact, situation, onChange }: FactFieldProps): ReactNode => {
  const label = pieceFactQuestions[fact];
  switch (fact) {
    case 'project':
      return (
        <Select
          label={label}
          isOptional
          options={optionsOf(projects, projectLabels)}
          value={situation.project}
          onChange={(project) => onChange({ project })}
        />
      );
    case 'supplier':
      return (
        <RadioChoices
          label={label}
          isOptional
          options={optionsOf(suppliers, supplierLabels)}
          value={situation.supplier}
          onChange={(supplier) => onChange({ supplier })}
        />
      );
    case 'housing':
      return (
        <RadioChoices
          label={label}
          isOptional
          options={optionsOf(housings, housingLabels)}
          value={situation.housing}
          onChange={(housing) => onChange({ housing })}
        />
      );
    case 'incomeCertifiers':
      return (
        <Several
          label={label}
          none="Aucune ressource"
          codes={incomeCertifiers}
          labels={incomeCertifierLabels}
          values={situation.incomeCertifiers}
          onChange={(certifiers) => onChange({ incomeCertifiers: certifiers })}
        />
      );
    case 'bills':
      return (
        <Several
          label={label}
          none="Aucune facture"
          codes={bills}
          labels={billLabels}
          values={situation.bills}
          onChange={(paid) => onChange({ bills: paid })}
        />
      );
    default:
      return (
        <RadioChoices
          label={label}
          isOptional
          options={yesOrNo}
          value={situation[fact] === null ? null : situation[fact] ? 'yes' : 'no'}
          onChange={(answer) => onChange({ [fact]: answer === 'yes' })}
        />
      );
  }
};

const yesOrNo = [
  { code: 'yes', label: 'Oui' },
  { code: 'no', label: 'Non' },
] as const;

type SeveralProps<Code extends string> = {
  readonly label: string;
  readonly none: string;
  readonly codes: readonly Code[];
  readonly labels: Readonly<Record<Code, string>>;
  readonly values: readonly Code[] | null;
  readonly onChange: (codes: readonly Code[] | null) => void;
};

/** « None » is an answer; nothing ticked is not one yet. */
const Several = <Code extends string>({ label, none, codes, labels, values, onChange }: SeveralProps<Code>) => {
  const options: readonly { code: Code | typeof noneCode; label: string }[] = [
    ...optionsOf(codes, labels),
    { code: noneCode, label: none },
  ];
  const wasNone = values?.length === 0;
  return (
    <CheckChoices
      label={label}
      isOptional
      options={options}
      values={wasNone ? [noneCode] : (values ?? [])}
      onChange={(chosen) => {
        const given = codes.filter((code) => chosen.includes(code));
        const isNone = chosen.includes(noneCode) && !(wasNone && given.length > 0);
        onChange(isNone ? [] : given.length === 0 ? null : given);
      }}
    />
  );
};

const noneCode = 'none';
