import { type ChecklistView, checklistEndpoints } from '@parcours/contracts';
import { bills, housings, incomeCertifiers, type PieceSituation, suppliers } from '@parcours/domain/checklist';
import { projects } from '@parcours/domain/request';
import {
  billLabels,
  counted,
  housingLabels,
  incomeCertifierLabels,
  pieceFactQuestions,
  projectLabels,
  shortDateLabel,
  supplierLabels,
} from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { problemsOf } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { CheckChoices, RadioChoices } from '../../ui/fields/Choices.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { ChecklistFailure, conflictOf } from './ChecklistFailure.tsx';
import { useChecklistWrite } from './queries.ts';

type SituationFormProps = { readonly checklist: ChecklistView };

/** The answers that decide which pieces apply, and the day for which they must be good. */
export const SituationForm = ({ checklist }: SituationFormProps) => {
  const unknown = Object.values(checklist.situation).filter((fact) => fact === null).length;
  const title =
    unknown === 0
      ? 'Sa situation et le jour de l’envoi'
      : `Sa situation : ${counted(unknown, 'réponse manque', 'réponses manquent')}`;
  return (
    <Disclosure title={title} isOpen={checklist.version === 0}>
      <Fields checklist={checklist} />
    </Disclosure>
  );
};

const Fields = ({ checklist: { dossierId, version, situation: known, plannedOn } }: SituationFormProps) => {
  const [situation, setSituation] = useState<PieceSituation>(known);
  // What others said of the pieces does not matter here; what they said of the situation must be seen first.
  const [begun, setBegun] = useState({ version, said: JSON.stringify([known, plannedOn]) });
  const isAsBegun = begun.said === JSON.stringify([known, plannedOn]);
  const [day, setDay] = useState(plannedOn === null ? '' : shortDateLabel(plannedOn));
  const set = (change: Partial<PieceSituation>) => setSituation({ ...situation, ...change });
  const save = useChecklistWrite(
    () =>
      call(checklistEndpoints.setPieceSituation, {
        params: { dossierId },
        body: {
          expectedVersion: conflict?.currentVersion ?? (isAsBegun ? version : begun.version),
          situation,
          plannedOn: day.trim() === '' ? null : (readTypedDay(day) ?? day),
        },
      }),
    (view) => setBegun({ version: view.version, said: JSON.stringify([view.situation, view.plannedOn]) }),
  );
  const conflict = conflictOf(save.error);
  return (
    <Form error={save.error} onSend={() => save.mutate(undefined)}>
      <SituationFields situation={situation} onChange={set} />
      <DateInput
        label="Jour prévu de l’envoi au CMP"
        isOptional
        isPrecise
        hint="Les papiers doivent être encore bons ce jour-là. Vide : aujourd’hui."
        value={day}
        onChange={setDay}
        problem={problemsOf(save.error)['plannedOn']}
      />
      <ChecklistFailure error={save.error} dossierId={dossierId} />
      <div className="row">
        <Button type="submit" look="main" isPending={save.isPending}>
          Enregistrer la situation
        </Button>
      </div>
    </Form>
  );
};

type FieldsProps = {
  readonly situation: PieceSituation;
  readonly onChange: (change: Partial<PieceSituation>) => void;
};

const SituationFields = ({ situation, onChange }: FieldsProps) => (
  <div className="fields-beside">
    <Select
      label={pieceFactQuestions.project}
      isOptional
      options={optionsOf(projects, projectLabels)}
      value={situation.project}
      onChange={(project) => onChange({ project })}
    />
    <RadioChoices
      label={pieceFactQuestions.supplier}
      isOptional
      options={optionsOf(suppliers, supplierLabels)}
      value={situation.supplier}
      onChange={(supplier) => onChange({ supplier })}
    />
    <RadioChoices
      label={pieceFactQuestions.housing}
      isOptional
      options={optionsOf(housings, housingLabels)}
      value={situation.housing}
      onChange={(housing) => onChange({ housing })}
    />
    <Several
      label={pieceFactQuestions.incomeCertifiers}
      none="Aucune ressource"
      codes={incomeCertifiers}
      labels={incomeCertifierLabels}
      values={situation.incomeCertifiers}
      onChange={(certifiers) => onChange({ incomeCertifiers: certifiers })}
    />
    <Several
      label={pieceFactQuestions.bills}
      none="Aucune facture"
      codes={bills}
      labels={billLabels}
      values={situation.bills}
      onChange={(paid) => onChange({ bills: paid })}
    />
    {yesOrNoFacts.map((fact) => (
      <RadioChoices
        key={fact}
        label={pieceFactQuestions[fact]}
        isOptional
        options={yesOrNo}
        value={situation[fact] === null ? null : situation[fact] ? 'yes' : 'no'}
        onChange={(answer) => onChange({ [fact]: answer === 'yes' })}
      />
    ))}
  </div>
);

const yesOrNo = [
  { code: 'yes', label: 'Oui' },
  { code: 'no', label: 'Non' },
] as const;

const yesOrNoFacts = [
  'needsResidencePermit',
  'isMarriedOrParent',
  'hasRunningLoans',
  'isOverIndebted',
  'hasOverIndebtednessPlan',
] as const satisfies readonly (keyof PieceSituation)[];

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
