import { type NeedDefinition, type PieceGroup, type Placement, pieceGroups } from '@parcours/domain/checklist';
import { pieceGroupLabels } from '@parcours/wording';
import { useState } from 'react';
import { RadioChoices } from '../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { AddToListDialog } from './AddToListDialog.tsx';

type NewPieceDialogProps = {
  readonly needs: readonly NeedDefinition[];
  /** The pieces that it may be asked with. */
  readonly companions: readonly string[];
  readonly labelOfNeed: (need: NeedDefinition) => string;
  readonly labelOfPiece: (code: string) => string;
  readonly onAdd: (name: string, placement: Placement) => void;
  readonly onClose: () => void;
};

/** A piece that the catalogue does not have: what it is called, and how it counts. */
export const NewPieceDialog = ({
  needs,
  companions,
  labelOfNeed,
  labelOfPiece,
  onAdd,
  onClose,
}: NewPieceDialogProps) => {
  const [as, setAs] = useState<Placement['as']>('own');
  const [group, setGroup] = useState<PieceGroup | null>(null);
  const [need, setNeed] = useState<string | null>(null);
  const [beside, setBeside] = useState<string | null>(null);
  const placement = placementOf({ as, group, need, beside });
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
              { code: 'alternative', label: 'Elle peut en remplacer une autre, au choix (l’une ou l’autre)' },
              { code: 'together', label: 'Elle se demande avec une autre (l’une et l’autre)' },
            ]}
            value={as}
            onChange={setAs}
          />
          {as === 'own' && (
            <Select
              label="Rubrique"
              options={optionsOf(pieceGroups, pieceGroupLabels)}
              value={group}
              onChange={setGroup}
              problem={missing(group === null, 'Choisissez dans la liste.')}
            />
          )}
          {as === 'alternative' && (
            <Select
              label="Au choix avec"
              options={needs.map((each) => ({ code: each.code, label: labelOfNeed(each) }))}
              value={need}
              onChange={setNeed}
              problem={missing(need === null, 'Choisissez dans la liste.')}
            />
          )}
          {as === 'together' && (
            <Select
              label="Demandée avec"
              options={companions.map((code) => ({ code, label: labelOfPiece(code) }))}
              value={beside}
              onChange={setBeside}
              problem={missing(beside === null, 'Choisissez dans la liste.')}
            />
          )}
          <p className="muted small">Vous direz ensuite à qui la demander, combien d’exemplaires et de quand.</p>
        </>
      )}
    </AddToListDialog>
  );
};

type Chosen = {
  readonly as: Placement['as'];
  readonly group: PieceGroup | null;
  readonly need: string | null;
  readonly beside: string | null;
};

const placementOf = ({ as, group, need, beside }: Chosen): Placement | null => {
  switch (as) {
    case 'own':
      return group === null ? null : { as, group };
    case 'alternative':
      return need === null ? null : { as, need };
    case 'together':
      return beside === null ? null : { as, beside };
  }
};
