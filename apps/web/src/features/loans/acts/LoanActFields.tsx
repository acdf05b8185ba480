import { incidentCauses, instalmentStandings, type LoanActKind, loanPayees } from '@parcours/domain/loan-follow-up';
import { freeTextReminder, incidentCauseLabels, instalmentStandingLabels, loanPayeeLabels } from '@parcours/wording';
import type { Problems } from '../../../api/problems.ts';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { optionsOf } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import type { LoanDraft } from './draft.ts';

type LoanActFieldsProps = {
  readonly kind: LoanActKind;
  readonly draft: LoanDraft;
  readonly change: (changed: Partial<LoanDraft>) => void;
  readonly problems: Problems;
};

/** What an act asks beyond its day. */
export const LoanActFields = (props: LoanActFieldsProps) => {
  switch (props.kind) {
    case 'moneyPaidOut':
      return <PayoutFields {...props} />;
    case 'scheduled':
      return (
        <>
          <Amount {...props} label="Montant prêté, en euros" field="amountCents" />
          <PlanFields {...props} />
        </>
      );
    case 'rescheduled':
      return (
        <>
          <Amount {...props} label="Capital restant dû, en euros" field="remainingCents" />
          <PlanFields {...props} />
        </>
      );
    case 'repaidEarly':
      return <EarlyFields {...props} />;
    case 'instalmentsNoted':
      return <InstalmentFields {...props} />;
    case 'incidentNoted':
      return <IncidentFields {...props} />;
    case 'refundReceived':
      return <Amount {...props} label="Montant reçu, en euros" field="amountCents" />;
    case 'offerSigned':
    case 'offerWithdrawn':
    case 'loanEnded':
    case 'refundAsked':
      return null;
  }
};

const Amount = ({
  draft,
  change,
  problems,
  label,
  field,
}: LoanActFieldsProps & { readonly label: string; readonly field: string }) => (
  <TextInput
    label={label}
    width="short"
    inputMode="decimal"
    value={draft.amount}
    onChange={(amount) => change({ amount })}
    problem={problems[`act.${field}`]}
  />
);

const PayoutFields = (props: LoanActFieldsProps) => {
  const { draft, change, problems } = props;
  return (
    <>
      <Amount {...props} label="Montant versé, en euros" field="amountCents" />
      <RadioChoices
        label="À qui"
        options={optionsOf(loanPayees, loanPayeeLabels)}
        value={draft.payee}
        onChange={(payee) => change({ payee })}
        problem={problems['act.payee']}
      />
      {draft.payee === 'supplier' && (
        <TextInput
          label="Nom du fournisseur"
          value={draft.supplierName}
          onChange={(supplierName) => change({ supplierName })}
          problem={problems['act.supplierName']}
        />
      )}
    </>
  );
};

const PlanFields = ({ draft, change, problems }: LoanActFieldsProps) => (
  <>
    <TextInput
      label="Nombre de mois"
      width="short"
      inputMode="numeric"
      value={draft.months}
      onChange={(months) => change({ months })}
      problem={problems['act.durationMonths']}
    />
    <DateInput
      label="Première échéance"
      isPrecise
      value={draft.firstDue}
      onChange={(firstDue) => change({ firstDue })}
      problem={problems['act.firstDueOn']}
    />
  </>
);

const EarlyFields = (props: LoanActFieldsProps) => (
  <>
    <p className="muted">
      Tout ce qui reste dû met fin au prêt. Moins que cela le raccourcit : les échéances restent à peu près les mêmes.
    </p>
    <Amount {...props} label="Capital remboursé, en euros" field="capitalCents" />
    <TextInput
      label="Intérêts pris en plus, en euros"
      width="short"
      inputMode="decimal"
      value={props.draft.interest}
      onChange={(interest) => props.change({ interest })}
      problem={props.problems['act.interestCents']}
    />
  </>
);

const InstalmentFields = ({ draft, change, problems }: LoanActFieldsProps) => (
  <>
    <div className="row">
      <TextInput
        label="De l’échéance n°"
        width="short"
        inputMode="numeric"
        value={draft.from}
        onChange={(from) => change({ from })}
        problem={problems['act.from']}
      />
      <TextInput
        label="À l’échéance n°"
        width="short"
        inputMode="numeric"
        value={draft.to}
        onChange={(to) => change({ to })}
        problem={problems['act.to']}
      />
    </div>
    <RadioChoices
      label="Ce que l’on sait"
      options={optionsOf(instalmentStandings, instalmentStandingLabels)}
      value={draft.standing}
      onChange={(standing) => change({ standing })}
      problem={problems['act.standing']}
    />
  </>
);

const IncidentFields = ({ draft, change, problems }: LoanActFieldsProps) => (
  <>
    <RadioChoices
      label="Cause"
      options={optionsOf(incidentCauses, incidentCauseLabels)}
      value={draft.cause}
      onChange={(cause) => change({ cause })}
      problem={problems['act.cause']}
    />
    <TextInput
      label="Précision"
      isOptional={draft.cause !== 'other'}
      value={draft.text}
      onChange={(text) => change({ text })}
      problem={problems['act.text']}
    />
    <TextInput
      label="Ce qui a été fait"
      isLong
      hint={freeTextReminder}
      value={draft.done}
      onChange={(done) => change({ done })}
      problem={problems['act.done']}
    />
  </>
);
