import { closedOn } from '@parcours/domain/calendar';
import { appointmentPlaces, cancellers } from '@parcours/domain/path';
import { cancellerLabels, closedDaySentence, placeLabels } from '@parcours/wording';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { optionsOf } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import type { ContentsProps } from './ActContents.tsx';

/** When and where somebody is met. */
export const AppointmentFields = ({ draft, onChange, problems }: ContentsProps) => (
  <>
    <div className="fields-beside">
      <div>
        <DateInput
          label="Jour du rendez-vous"
          isPrecise
          value={draft.appointmentOn}
          onChange={(appointmentOn) => onChange({ ...draft, appointmentOn })}
          problem={problems['appointmentOn']}
        />
        <p role="status" className="field-caution">
          {closedDayOf(draft.appointmentOn)}
        </p>
      </div>
      <TextInput
        label="Heure"
        isOptional
        hint="Exemple : 14:30"
        width="short"
        value={draft.time}
        onChange={(time) => onChange({ ...draft, time })}
        problem={problems['time']}
      />
    </div>
    <RadioChoices
      label="Où et comment"
      options={optionsOf(appointmentPlaces, placeLabels)}
      value={draft.place}
      onChange={(place) => onChange({ ...draft, place })}
      problem={problems['place']}
    />
    <TextInput
      label={draft.place === 'elsewhere' ? 'Quel lieu' : 'Précision sur le lieu'}
      isOptional={draft.place !== 'elsewhere'}
      hint="La personne lira ce texte dans son rappel."
      value={draft.placeDetail}
      onChange={(placeDetail) => onChange({ ...draft, placeDetail })}
      problem={problems['placeDetail']}
    />
  </>
);

/** Said at once, before anything is sent: it is no refusal. */
const closedDayOf = (typed: string): string | null => {
  const day = readTypedDay(typed);
  return day === null ? null : closedDaySentence(closedOn(day));
};

/** Who calls it off, and why. */
export const CancellationFields = ({ draft, onChange, problems }: ContentsProps) => (
  <>
    <RadioChoices
      label="Qui annule"
      options={optionsOf(cancellers, cancellerLabels)}
      value={draft.canceller}
      onChange={(canceller) => onChange({ ...draft, canceller })}
      problem={problems['by']}
    />
    <TextInput
      label="Pourquoi"
      hint="Des faits, que la personne pourra lire."
      isOptional
      isLong
      value={draft.why}
      onChange={(why) => onChange({ ...draft, why })}
      problem={problems['why']}
    />
  </>
);
