import { type Reason, reasonsByEnd } from '@parcours/domain/path';
import { type ListedEnd, type ListedReason, listedEnds } from '@parcours/domain/reasons';
import { endDefinitions, endLabels, reasonLabel } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { newCode } from '../new-code.ts';

type NewReasonDialogProps = { readonly onAdd: (reason: ListedReason) => void; readonly onClose: () => void };

/** A reason of the town's own: what it is called, who says no with it, and as which reason it counts. */
export const NewReasonDialog = ({ onAdd, onClose }: NewReasonDialogProps) => {
  const [label, setLabel] = useState('');
  const [end, setEnd] = useState<ListedEnd | null>(null);
  const [countsAs, setCountsAs] = useState<Reason | null>(null);
  const [isSent, setSent] = useState(false);
  const missing = (isMissing: boolean, words: string) => (isSent && isMissing ? words : undefined);
  const known: readonly Reason[] = end === null ? [] : reasonsByEnd[end];
  return (
    <Dialog title="Ajouter un motif" isOpen onClose={onClose}>
      <Form
        error={null}
        onSend={() => {
          setSent(true);
          if (label.trim() === '' || end === null || countsAs === null) return;
          onAdd({ code: newCode(), end, countsAs, label: label.trim(), isWithdrawn: false });
        }}
      >
        <TextInput
          label="Nom"
          hasAutoFocus
          value={label}
          onChange={setLabel}
          problem={missing(label.trim() === '', 'À remplir.')}
        />
        <RadioChoices
          label="Comment le dossier se termine"
          isStacked
          options={listedEnds.map((code) => ({ code, label: endLabels[code], definition: endDefinitions[code] }))}
          value={end}
          onChange={(chosen) => {
            setEnd(chosen);
            setCountsAs(null);
          }}
          problem={missing(end === null, 'Choisissez comment le dossier se termine.')}
        />
        {end !== null && (
          <Select
            label="Compte comme"
            hint="Pour les règles et les estimations. Les statistiques et les courriers le disent sous son propre nom."
            options={known.map((code) => ({ code, label: reasonLabel(end, code) }))}
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
