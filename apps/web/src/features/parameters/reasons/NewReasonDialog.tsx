import { groundedActs, listedEnds, programGrounds, programReasons } from '@parcours/domain/reasons';
import { endDefinitions, endLabels, groundedActLabels } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { newCode } from '../new-code.ts';
import { allOf, type Explained, explainedBy, type Listed, nameOf } from './listed.ts';

type NewReasonDialogProps = { readonly onAdd: (added: Listed) => void; readonly onClose: () => void };

const explainable = [
  ...listedEnds.map((code) => ({ code, label: endLabels[code], definition: endDefinitions[code] })),
  ...groundedActs.map((code) => ({ code, label: groundedActLabels[code] })),
] as const satisfies readonly { readonly code: Explained }[];

/** What can be listed of the program's own under what it explains. */
const known: readonly Listed[] = allOf({ reasons: programReasons, grounds: programGrounds });

/** A reason of the town's own: what it is called, what it explains, and as which reason it counts. */
export const NewReasonDialog = ({ onAdd, onClose }: NewReasonDialogProps) => {
  const [label, setLabel] = useState('');
  const [explained, setExplained] = useState<Explained | null>(null);
  const [countsAs, setCountsAs] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const missing = (isMissing: boolean, words: string) => (isSent && isMissing ? words : undefined);
  const alike = known.filter((listed) => explainedBy(listed) === explained);
  const model = alike.find(({ code }) => code === countsAs);
  return (
    <Dialog title="Ajouter un motif" isOpen onClose={onClose}>
      <Form
        error={null}
        onSend={() => {
          setSent(true);
          if (label.trim() === '' || model === undefined) return;
          onAdd({ ...model, code: newCode(), label: label.trim() });
        }}
      >
        <TextInput
          label="Nom"
          hasAutoFocus
          value={label}
          onChange={setLabel}
          problem={missing(label.trim() === '', 'À remplir.')}
        />
        <RadioChoices<Explained>
          label="Ce qu’il explique"
          isStacked
          options={explainable}
          value={explained}
          onChange={(chosen) => {
            setExplained(chosen);
            setCountsAs(null);
          }}
          problem={missing(explained === null, 'Choisissez ce qu’il explique.')}
        />
        {explained !== null && (
          <Select
            label="Compte comme"
            hint={countingHint(explained)}
            options={alike.map((listed) => ({ code: listed.code, label: nameOf(listed) }))}
            value={countsAs}
            onChange={setCountsAs}
            problem={missing(countsAs === null, 'Choisissez un motif.')}
          />
        )}
        <div className="row">
          <Button type="submit" look="main">
            Ajouter à la liste
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};

const countingHint = (explained: Explained): string =>
  groundedActs.some((act) => act === explained)
    ? 'Pour les statistiques. Les dossiers le disent sous son propre nom.'
    : 'Pour les règles et les estimations. Les statistiques et les courriers le disent sous son propre nom.';
