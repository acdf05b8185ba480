import { overIndebtednessStates, type PaymentIncidentFile } from '@parcours/domain/eligibility';
import { french, overIndebtednessLabels, paymentIncidentFileLabels } from '@parcours/wording';
import { RadioChoices } from '../../ui/fields/Choices.tsx';
import { optionsOf } from '../../ui/fields/Select.tsx';
import type { PartProps } from './fields.ts';

const notAsked = 'Pas encore demandé';
const answers = [
  { code: 'yes', label: 'Oui' },
  { code: 'no', label: 'Non' },
  { code: 'unknown', label: notAsked },
] as const;

type YesNoProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
};

/** Yes, no, or not asked yet. */
export const YesNo = ({ value, onChange, ...props }: YesNoProps) => (
  <RadioChoices
    {...props}
    isFilter
    options={answers}
    value={value === null ? 'unknown' : value ? 'yes' : 'no'}
    onChange={(code) => onChange(code === 'unknown' ? null : code === 'yes')}
  />
);

const filesOf: Readonly<Record<'none' | 'ficp' | 'fcc' | 'both' | 'unknown', readonly PaymentIncidentFile[] | null>> = {
  none: [],
  ficp: ['ficp'],
  fcc: ['fcc'],
  both: ['ficp', 'fcc'],
  unknown: null,
};
const listedOptions = [
  { code: 'none', label: 'Aucune' },
  { code: 'ficp', label: paymentIncidentFileLabels.ficp },
  { code: 'fcc', label: paymentIncidentFileLabels.fcc },
  { code: 'both', label: 'Les deux' },
  { code: 'unknown', label: notAsked },
] as const;

const listedOf = (files: readonly PaymentIncidentFile[] | null): keyof typeof filesOf => {
  if (files === null) return 'unknown';
  return files.length === 2 ? 'both' : (files[0] ?? 'none');
};

/** What the person says; the pieces will show. */
export const DeclarationFields = ({
  draft,
  onChange,
  isProjectDiscussed,
}: PartProps & { readonly isProjectDiscussed: boolean }) => (
  <fieldset className="form-part">
    <legend>Ce que la personne déclare</legend>
    {isProjectDiscussed && (
      <YesNo
        label={french`L’objet n’est sur aucune liste : est-il accepté après discussion ?`}
        value={draft.isProjectAccepted}
        onChange={(isProjectAccepted) => onChange({ isProjectAccepted })}
      />
    )}
    <YesNo
      label={french`Une banque lui prêterait-elle cette somme ?`}
      value={draft.isBankCreditWithinReach}
      onChange={(isBankCreditWithinReach) => onChange({ isBankCreditWithinReach })}
    />
    <RadioChoices
      label="Surendettement"
      isFilter
      isStacked
      options={[
        ...optionsOf(overIndebtednessStates, overIndebtednessLabels),
        { code: 'unknown' as const, label: notAsked },
      ]}
      value={draft.overIndebtedness ?? 'unknown'}
      onChange={(code) => onChange({ overIndebtedness: code === 'unknown' ? null : code })}
    />
    <RadioChoices
      label="Inscription à un fichier de la Banque de France"
      isFilter
      options={listedOptions}
      value={listedOf(draft.paymentIncidentFiles)}
      onChange={(code) => onChange({ paymentIncidentFiles: filesOf[code] })}
    />
    <YesNo
      label={french`Son séjour en France est-il régulier ?`}
      value={draft.hasRightOfResidence}
      onChange={(hasRightOfResidence) => onChange({ hasRightOfResidence })}
    />
    <YesNo
      label={french`Les aides de droit commun ont-elles été regardées d’abord ?`}
      hint="CAF, FSL, Action Logement, CPAM…"
      value={draft.areOrdinaryAidsLookedAt}
      onChange={(areOrdinaryAidsLookedAt) => onChange({ areOrdinaryAidsLookedAt })}
    />
  </fieldset>
);
