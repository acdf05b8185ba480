import { channels, mediums } from '@parcours/domain/request';
import { channelLabels, mediumLabels } from '@parcours/wording';
import { RadioChoices } from '../../ui/fields/Choices.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import type { PartProps } from './FirstContactForm.tsx';

/** How, when and through whom the request came. */
export const ContactFields = ({ draft, onChange, problems }: PartProps) => (
  <fieldset className="form-part">
    <legend>Le contact</legend>
    <RadioChoices
      label="Comment"
      options={optionsOf(mediums, mediumLabels)}
      value={draft.medium}
      onChange={(medium) => onChange({ medium })}
      problem={problems['medium']}
    />
    <div className="fields-beside">
      <Select
        label="Qui a orienté la personne"
        options={optionsOf(channels, channelLabels)}
        value={draft.channel}
        onChange={(channel) => onChange({ channel })}
        problem={problems['channel']}
      />
      {(draft.channel === 'association' || draft.channel === 'other') && (
        <TextInput
          label={draft.channel === 'association' ? 'Nom de l’association' : 'Lequel'}
          isOptional
          value={draft.channelDetail}
          onChange={(channelDetail) => onChange({ channelDetail })}
          problem={problems['channelDetail']}
        />
      )}
      <DateInput
        label="Date du contact"
        value={draft.happenedOn}
        onChange={(happenedOn) => onChange({ happenedOn })}
        problem={problems['happenedOn']}
      />
    </div>
  </fieldset>
);
