import { fieldProblem, french, shortDateLabel } from '@parcours/wording';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { today } from '../../ui/today.ts';
import type { ConsentDraft } from './consent-draft.ts';
import { YesNo } from './DeclarationFields.tsx';
import type { PartProps } from './fields.ts';
import { dayProblem } from './PersonFields.tsx';

/** What the person agrees to, with its day, and the day she takes it back. */
export const ConsentFields = ({ draft, onChange }: PartProps) => (
  <fieldset className="form-part">
    <legend>Ses accords</legend>
    <Consent
      label={french`Accepte-t-elle d’être accompagnée ?`}
      subject="accompagnement"
      consent={draft.accompaniment}
      onChange={(accompaniment) => onChange({ accompaniment })}
    />
    <Consent
      label={french`Accepte-t-elle que son dossier soit transmis au Crédit Municipal ?`}
      subject="transmission"
      consent={draft.transmission}
      onChange={(transmission) => onChange({ transmission })}
    />
  </fieldset>
);

type ConsentProps = {
  readonly label: string;
  /** Tells two buttons with the same word apart. */
  readonly subject: string;
  readonly consent: ConsentDraft;
  readonly onChange: (consent: ConsentDraft) => void;
};

/** Said today, unless another day is typed. */
const Consent = ({ label, subject, consent, onChange }: ConsentProps) => (
  <div className="fields-beside">
    <YesNo
      label={label}
      value={consent.isGiven}
      onChange={(isGiven) =>
        onChange({
          isGiven,
          answeredOn: consent.answeredOn === '' ? shortDateLabel(today()) : consent.answeredOn,
          withdrawnOn: isGiven === true ? consent.withdrawnOn : null,
        })
      }
    />
    {consent.isGiven !== null && (
      <DateInput
        label="Répondu le"
        isFilter
        isPrecise
        value={consent.answeredOn}
        onChange={(answeredOn) => onChange({ ...consent, answeredOn })}
        problem={consent.answeredOn.trim() === '' ? fieldProblem('empty') : dayProblem(consent.answeredOn)}
      />
    )}
    {consent.isGiven === true && (
      <Withdrawal
        subject={subject}
        consent={consent}
        onChange={(withdrawnOn) => onChange({ ...consent, withdrawnOn })}
      />
    )}
  </div>
);

type WithdrawalProps = Pick<ConsentProps, 'subject' | 'consent'> & {
  readonly onChange: (withdrawnOn: string | null) => void;
};

const Withdrawal = ({ subject, consent: { answeredOn, withdrawnOn }, onChange }: WithdrawalProps) =>
  withdrawnOn === null ? (
    <div className="row">
      <Button
        look="quiet"
        isDense
        aria-label={`Accord retiré : ${subject}`}
        onPress={() => onChange(shortDateLabel(today()))}
      >
        Accord retiré…
      </Button>
    </div>
  ) : (
    <div className="stack stack-tight">
      <DateInput
        label="Retiré le"
        isFilter
        isPrecise
        value={withdrawnOn}
        onChange={onChange}
        problem={withdrawalProblem(answeredOn, withdrawnOn)}
      />
      <div className="row">
        <Button look="quiet" isDense aria-label={`Annuler le retrait : ${subject}`} onPress={() => onChange(null)}>
          Annuler le retrait
        </Button>
      </div>
    </div>
  );

const withdrawalProblem = (answered: string, withdrawn: string): string | undefined => {
  const [from, to] = [readTypedDay(answered), readTypedDay(withdrawn)];
  if (withdrawn.trim() === '') return fieldProblem('empty');
  return from !== null && to !== null && to < from ? fieldProblem('withdrawal') : dayProblem(withdrawn);
};
