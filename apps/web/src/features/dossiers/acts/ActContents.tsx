import type { DossierView } from '@parcours/contracts';
import { conditions } from '@parcours/domain/eligibility';
import { type ActKind, payees } from '@parcours/domain/path';
import { projects } from '@parcours/domain/request';
import { capitalised, conditionLabels, grantDifference, payeeLabels, projectLabels } from '@parcours/wording';
import type { Problems } from '../../../api/problems.ts';
import { useGrounds } from '../../../api/reasons.ts';
import { CheckChoices, RadioChoices } from '../../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedAmount } from '../../../ui/fields/typed-amount.ts';
import { AppointmentFields, CancellationFields } from './AppointmentFields.tsx';
import type { ActDraft } from './draft.ts';
import { EndFields } from './EndFields.tsx';
import { LenderFields, ToTellField } from './LenderFields.tsx';
import { SubmissionFields } from './SubmissionFields.tsx';

export type ContentsProps = {
  readonly dossier: DossierView;
  readonly draft: ActDraft;
  readonly onChange: (draft: ActDraft) => void;
  readonly problems: Problems;
};

/** What each act says beyond its date. */
export const ActContents = ({ act, ...props }: ContentsProps & { readonly act: ActKind }) => {
  switch (act) {
    case 'appointmentGiven':
      return <AppointmentFields {...props} />;
    case 'submitted':
      return <SubmissionFields {...props} />;
    case 'appointmentCancelled':
      return <CancellationFields {...props} />;
    case 'acknowledged':
    case 'morePiecesAsked':
    case 'decisionPutOff':
    case 'decisionTold':
      return <LenderFields act={act} {...props} />;
    case 'reopened':
      return <ReopeningFields {...props} />;
    case 'granted':
      return <GrantFields {...props} />;
    case 'foundEligible':
      return <OverrideField {...props} />;
    case 'clarificationAsked':
      return <ClarificationFields {...props} />;
    case 'requestChanged':
      return <RequestFields {...props} />;
    case 'paidOut':
      return <PayeeField {...props} />;
    case 'closed':
    case 'refused':
      return (
        <>
          <EndFields isRefusal={act === 'refused'} {...props} />
          {act === 'refused' ? <ToTellField {...props} /> : <LearntField {...props} />}
        </>
      );
    default:
      return null;
  }
};

const OverrideField = ({ draft, onChange, problems }: ContentsProps) => (
  <TextInput
    label="Pourquoi passer outre une condition indicative"
    hint="À remplir seulement si l’une d’elles n’est pas remplie. Des faits, que la personne pourra lire."
    isOptional
    isLong
    value={draft.override}
    onChange={(override) => onChange({ ...draft, override })}
    problem={problems['override']}
  />
);

const missingOptions = conditions.map((code) => ({ code, label: conditionLabels[code] }));

const ClarificationFields = ({ draft, onChange, problems }: ContentsProps) => (
  <>
    <CheckChoices
      label="Conditions qui restent à vérifier"
      isOptional
      options={missingOptions}
      values={draft.missing}
      onChange={(missing) => onChange({ ...draft, missing })}
    />
    <TextField
      name="asked"
      label="Ce qui est demandé à la personne"
      draft={draft}
      onChange={onChange}
      problems={problems}
    />
  </>
);

const RequestFields = (props: ContentsProps) => (
  <>
    <ProjectFields {...props} />
    <LoanFields amountLabel="Montant, en euros" under="request." {...props} />
  </>
);

const ProjectFields = ({ draft, onChange, problems }: ContentsProps) => (
  <>
    <Select
      label="Objet du prêt"
      options={optionsOf(projects, projectLabels)}
      value={draft.project}
      onChange={(project) => onChange({ ...draft, project })}
      problem={problems['request.project']}
    />
    {draft.project === 'other' && (
      <TextInput
        label="Lequel"
        isOptional
        value={draft.projectDetail}
        onChange={(projectDetail) => onChange({ ...draft, projectDetail })}
        problem={problems['request.projectDetail']}
      />
    )}
  </>
);

const LoanFields = ({
  amountLabel,
  under,
  draft,
  onChange,
  problems,
}: ContentsProps & {
  readonly amountLabel: string;
  /** What the fields' names begin with in the body. */
  readonly under?: 'request.';
}) => (
  <div className="fields-beside">
    <TextInput
      label={amountLabel}
      isOptional
      inputMode="decimal"
      value={draft.amount}
      onChange={(amount) => onChange({ ...draft, amount })}
      problem={problems[`${under ?? ''}amountCents`]}
    />
    <TextInput
      label="Durée, en mois"
      isOptional
      inputMode="numeric"
      value={draft.duration}
      onChange={(duration) => onChange({ ...draft, duration })}
      problem={problems[`${under ?? ''}durationMonths`]}
    />
  </div>
);

const PayeeField = ({ draft, onChange, problems }: ContentsProps) => (
  <RadioChoices
    label="Versé à qui ?"
    options={payees.map((code) => ({ code, label: capitalised(payeeLabels[code]) }))}
    value={draft.payee}
    onChange={(payee) => onChange({ ...draft, payee })}
    problem={problems['payee']}
  />
);

const TextField = ({
  name,
  label,
  draft,
  onChange,
  problems,
}: Omit<ContentsProps, 'dossier'> & { readonly name: 'what' | 'why' | 'asked'; readonly label: string }) => (
  <TextInput
    label={label}
    isLong
    value={draft[name]}
    onChange={(text) => onChange({ ...draft, [name]: text })}
    problem={problems[name]}
  />
);

const GrantFields = (props: ContentsProps) => {
  const { dossier, draft } = props;
  const difference = grantDifference(
    { amountCents: readTypedAmount(draft.amount), durationMonths: Number(draft.duration) || null },
    dossier,
  );
  return (
    <>
      <LoanFields amountLabel="Montant accordé, en euros" {...props} />
      {difference !== null && <p className="muted">{difference}</p>}
      <ToTellField {...props} />
    </>
  );
};

const ReopeningFields = ({ draft, onChange, problems }: ContentsProps) => (
  <>
    <RadioChoices
      label="À quel titre ?"
      isStacked
      options={useGrounds('reopened')}
      value={draft.ground}
      onChange={(ground) => onChange({ ...draft, ground })}
      problem={problems['ground']}
    />
    <TextInput
      label="Pourquoi le rouvrir ?"
      isLong
      value={draft.why}
      onChange={(why) => onChange({ ...draft, why })}
      problem={problems['why']}
    />
  </>
);

const LearntField = ({ draft, onChange, problems }: ContentsProps) => (
  <TextInput
    label="Ce qu’on en retient"
    hint="Une phrase utile au service."
    isOptional
    isLong
    value={draft.learnt}
    onChange={(learnt) => onChange({ ...draft, learnt })}
    problem={problems['learnt']}
  />
);
