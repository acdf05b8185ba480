import { assumableParameters, conditionKinds, conditions, ordinaryAids } from '@parcours/domain/eligibility';
import { projects } from '@parcours/domain/request';
import {
  assumedSentences,
  capitalised,
  conditionKindLabels,
  conditionLabels,
  ordinaryAidLabels,
  projectLabels,
} from '@parcours/wording';
import type { Problems } from '../../../api/problems.ts';
import { CheckChoices } from '../../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { EffectiveFrom } from '../versions/EffectiveFrom.tsx';
import { projectLists, type RuleSetDraft } from './draft.ts';

type RuleSetFieldsProps = {
  readonly draft: RuleSetDraft;
  readonly onChange: (change: Partial<RuleSetDraft>) => void;
  readonly problems: Problems;
};

type Typed = Exclude<
  keyof RuleSetDraft,
  'kinds' | 'assumed' | 'area' | 'effectiveFrom' | 'name' | 'projects' | 'ordinaryAids'
>;
type NumberField = readonly [name: Typed, label: string, field: string];

const loan: readonly NumberField[] = [
  ['leastAmount', 'Montant minimum, en euros', 'amountCents.least'],
  ['mostAmount', 'Montant maximum, en euros', 'amountCents.most'],
  ['leastMonths', 'Durée minimum, en mois', 'durationMonths.least'],
  ['mostMonths', 'Durée maximum, en mois', 'durationMonths.most'],
  ['rate', 'Taux annuel, en %', 'yearlyRateBasisPoints'],
  ['step', 'Pas des montants proposés, en euros', 'amountStepCents'],
  ['withdrawal', 'Délai de rétractation, en jours', 'withdrawalDays'],
];
const interest: readonly NumberField[] = [
  ['refund', 'Part des intérêts rendue par le département, en %', 'refundedInterestPercent'],
  ['refundDelay', 'Rendus combien de mois après la fin du prêt', 'refundDelayMonths'],
];
const capacity: readonly NumberField[] = [
  ['leftToLive', 'Reste à vivre par part, en euros', 'leastLeftToLivePerUnitCents'],
  ['loneAdult', 'Parts d’une personne seule', 'units.loneAdult'],
  ['couple', 'Parts d’un couple', 'units.couple'],
  ['loneParentWithChild', 'Parts d’un parent seul avec un enfant', 'units.loneParentWithChild'],
  ['coupleWithChild', 'Parts d’un couple avec un enfant', 'units.coupleWithChild'],
  ['furtherChild', 'Parts de chaque autre enfant', 'units.furtherChild'],
];
const age: readonly NumberField[] = [['leastAge', 'Âge minimum, en années', 'leastAgeYears']];

const kindOptions = conditionKinds.map((code) => ({ code, label: capitalised(conditionKindLabels[code]) }));
const assumedOptions = assumableParameters.map((code) => ({ code, label: assumedSentences[code] }));

const projectListLabels = { financeable: 'Finançable', toDiscuss: 'À discuter', excluded: 'Exclu' } as const;
const projectListOptions = optionsOf(projectLists, projectListLabels);

export const RuleSetFields = ({ draft, onChange, problems }: RuleSetFieldsProps) => (
  <>
    <div className="fields-beside">
      <TextInput
        label="Nom"
        hint="Exemple : Avenant 2026"
        hasAutoFocus
        value={draft.name}
        onChange={(name) => onChange({ name })}
        problem={problems['ruleSet.name']}
      />
      <EffectiveFrom
        value={draft.effectiveFrom}
        onChange={onChange}
        problem={problems['ruleSet.effectiveFrom']}
        hasAutoFocus={false}
      />
    </div>
    <Numbers title="Le prêt" fields={loan} draft={draft} onChange={onChange} problems={problems} />
    <Numbers
      title="Les intérêts"
      hint="L’emprunteur les paie. À 0 %, ils restent à sa charge."
      fields={interest}
      draft={draft}
      onChange={onChange}
      problems={problems}
    />
    <Numbers
      title="Le reste à vivre"
      hint="Une personne seule compte pour une part ; les parts peuvent avoir deux décimales."
      fields={capacity}
      draft={draft}
      onChange={onChange}
      problems={problems}
    />
    <Numbers title="La personne" fields={age} draft={draft} onChange={onChange} problems={problems} />
    <TextInput
      label="Communes, une par ligne"
      hint="Le nom, les codes postaux, puis entre parenthèses les autres façons de l’écrire. Exemple : Sucy-en-Brie 94370 (Sucy ; Sucy en B.)"
      isLong
      value={draft.area}
      onChange={(area) => onChange({ area })}
      problem={problemUnder(problems, 'ruleSet.area')}
    />
    <fieldset className="fields-beside">
      <legend className="field-label">Ce que pèse chaque condition</legend>
      {conditions.map((condition) => (
        <Select
          key={condition}
          label={conditionLabels[condition]}
          options={kindOptions}
          value={draft.kinds[condition]}
          onChange={(kind) => onChange({ kinds: { ...draft.kinds, [condition]: kind } })}
        />
      ))}
    </fieldset>
    <fieldset className="fields-beside">
      <legend className="field-label">Ce que le prêt peut payer</legend>
      {projects.map((project) => (
        <Select
          key={project}
          label={projectLabels[project]}
          options={projectListOptions}
          value={draft.projects.get(project) ?? 'toDiscuss'}
          onChange={(list) => onChange({ projects: new Map([...draft.projects, [project, list]]) })}
        />
      ))}
    </fieldset>
    <CheckChoices
      label="Aides de droit commun à regarder d’abord"
      isFilter
      options={optionsOf(ordinaryAids, ordinaryAidLabels)}
      values={draft.ordinaryAids}
      onChange={(chosen) => onChange({ ordinaryAids: chosen })}
    />
    <CheckChoices
      label="Ce qui reste une hypothèse"
      isFilter
      isStacked
      options={assumedOptions}
      values={draft.assumed}
      onChange={(assumed) => onChange({ assumed })}
    />
  </>
);

type NumbersProps = RuleSetFieldsProps & {
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly NumberField[];
};

const Numbers = ({ title, hint, fields, draft, onChange, problems }: NumbersProps) => (
  <fieldset className="stack stack-tight">
    <legend className="field-label">{title}</legend>
    {hint !== undefined && <p className="muted small">{hint}</p>}
    <div className="fields-beside">
      {fields.map(([name, label, field]) => (
        <TextInput
          key={name}
          label={label}
          inputMode="decimal"
          value={draft[name]}
          onChange={(typed) => onChange({ [name]: typed })}
          problem={problems[`ruleSet.${field}`]}
        />
      ))}
    </div>
  </fieldset>
);

/** What is wrong with a field or anything within it. */
const problemUnder = (problems: Problems, field: string): string | undefined =>
  Object.entries(problems).find(([path]) => path.startsWith(field))?.[1];
