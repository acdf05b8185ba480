import { groundedActs, listedEnds, programGrounds, programReasons } from '@parcours/domain/reasons';
import { endDefinitions, endLabels, groundedActLabels } from '@parcours/wording';
import { useState } from 'react';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { Select } from '../../../ui/fields/Select.tsx';
import { AddToListDialog } from '../AddToListDialog.tsx';
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
  const [explained, setExplained] = useState<Explained | null>(null);
  const [countsAs, setCountsAs] = useState<string | null>(null);
  const alike = known.filter((listed) => explainedBy(listed) === explained);
  const model = alike.find(({ code }) => code === countsAs);
  return (
    <AddToListDialog
      title="Ajouter un motif"
      onAdd={(label) => model !== undefined && onAdd({ ...model, code: newCode(), label })}
      onClose={onClose}
    >
      {(missing) => (
        <>
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
        </>
      )}
    </AddToListDialog>
  );
};

const countingHint = (explained: Explained): string =>
  groundedActs.some((act) => act === explained)
    ? 'Pour les statistiques. Les dossiers le disent sous son propre nom.'
    : 'Pour les règles et les estimations. Les statistiques et les courriers le disent sous son propre nom.';
