import { type NeedDefinition, type PieceGroup, type Placement, pieceGroups } from '@parcours/domain/checklist';
import { pieceGroupLabels } from '@parcours/wording';
import { useState } from 'react';
import { RadioChoices } from '../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { AddToListDialog } from './AddToListDialog.tsx';

type NewPieceDialogProps = {
  readonly needs: readonly NeedDefinition[];
  readonly labelOfNeed: (need: NeedDefinition) => string;
  readonly onAdd: (name: string, placement: Placement) => void;
  readonly onClose: () => void;
};

/** A piece that the catalogue does not have: what it is called, and how it counts. */
export const NewPieceDialog = ({ needs, labelOfNeed, onAdd, onClose }: NewPieceDialogProps) => {
  const [as, setAs] = useState<Placement['as']>('own');
  const [group, setGroup] = useState<PieceGroup | null>(null);
  const [need, setNeed] = useState<string | null>(null);
  const placement: Placement | null =
    as === 'own' ? (group === null ? null : { as, group }) : need === null ? null : { as, need };
  return (
    <AddToListDialog
      title="Ajouter une pièce"
      nameHint="Comme la personne le lira sur sa liste."
      onAdd={(name) => placement !== null && onAdd(name, placement)}
      onClose={onClose}
    >
      {(missing) => (
        <>
          <RadioChoices
            label="Comment compte-t-elle ?"
            isStacked
            options={[
              { code: 'own', label: 'Elle s’ajoute aux autres pièces' },
              { code: 'alternative', label: 'Elle peut en remplacer une autre, au choix' },
            ]}
            value={as}
            onChange={setAs}
          />
          {as === 'own' ? (
            <Select
              label="Rubrique"
              options={optionsOf(pieceGroups, pieceGroupLabels)}
              value={group}
              onChange={setGroup}
              problem={missing(group === null, 'Choisissez dans la liste.')}
            />
          ) : (
            <Select
              label="Au choix avec"
              options={needs.map((each) => ({ code: each.code, label: labelOfNeed(each) }))}
              value={need}
              onChange={setNeed}
              problem={missing(need === null, 'Choisissez dans la liste.')}
            />
          )}
          <p className="muted small">Vous direz ensuite à qui la demander, combien d’exemplaires et de quand.</p>
        </>
      )}
    </AddToListDialog>
  );
};
