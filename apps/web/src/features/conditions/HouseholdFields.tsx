import { chargeKinds, debtKinds, familySituations, homes, incomeSources } from '@parcours/domain/eligibility';
import {
  chargeKindLabels,
  debtKindLabel,
  familySituationLabels,
  homeLabels,
  incomeSourceLabels,
} from '@parcours/wording';
import { RadioChoices } from '../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { blank, readCount } from './draft.ts';
import type { PartProps } from './fields.ts';
import { MoneyLines } from './MoneyLines.tsx';

const adultOptions = [
  { code: 'one', label: 'Une personne seule' },
  { code: 'two', label: 'Un couple' },
] as const;

/** Who lives on the budget. */
export const HouseholdFields = ({ draft, onChange }: PartProps) => (
  <fieldset className="form-part">
    <legend>Le ménage</legend>
    <div className="fields-beside">
      <RadioChoices
        label="Adultes"
        isFilter
        options={adultOptions}
        value={draft.adults === null ? null : draft.adults === 1 ? 'one' : 'two'}
        onChange={(code) => onChange({ adults: code === 'one' ? 1 : 2 })}
      />
      <CountInput
        label="Enfants à charge"
        hint="0 s’il n’y en a pas."
        value={draft.children}
        onChange={(children) => onChange({ children })}
      />
      <Select
        label="Situation de famille"
        isFilter
        options={optionsOf(familySituations, familySituationLabels)}
        value={draft.family}
        onChange={(family) => onChange({ family })}
      />
      <CountInput
        label="Autres personnes à charge"
        hint="Un parent, par exemple."
        value={draft.otherDependants}
        onChange={(otherDependants) => onChange({ otherDependants })}
      />
      <Select
        label="Logement"
        isFilter
        options={optionsOf(homes, homeLabels)}
        value={draft.home}
        onChange={(home) => onChange({ home })}
      />
    </div>
  </fieldset>
);

type CountInputProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

const CountInput = (props: CountInputProps) => (
  <TextInput
    {...props}
    isFilter
    width="short"
    inputMode="numeric"
    problem={blank(props.value) || readCount(props.value) !== null ? undefined : 'Un nombre, de 0 à 20.'}
  />
);

const debtOptions = debtKinds.map((code) => ({ code, label: debtKindLabel(code) }));

/** What comes in and what goes out each month, in euros. */
export const BudgetFields = ({ draft, onChange }: PartProps) => (
  <fieldset className="form-part">
    <legend>Le budget, en euros par mois</legend>
    <MoneyLines
      title="Revenus du ménage"
      add="Ajouter un revenu"
      none="Aucun revenu"
      options={optionsOf(incomeSources, incomeSourceLabels)}
      lines={draft.incomes}
      onChange={(incomes) => onChange({ incomes })}
    />
    <MoneyLines
      title="Charges"
      add="Ajouter une charge"
      none="Aucune charge"
      options={optionsOf(chargeKinds, chargeKindLabels)}
      lines={draft.charges}
      onChange={(charges) => onChange({ charges })}
    />
    <MoneyLines
      title="Crédits et dettes"
      add="Ajouter un crédit ou une dette"
      none="Aucun crédit ni dette"
      options={debtOptions}
      lines={draft.debts}
      onChange={(debts) => onChange({ debts })}
    />
  </fieldset>
);
