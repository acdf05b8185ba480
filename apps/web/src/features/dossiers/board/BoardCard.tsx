import type { DossierSummary } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import {
  actLabels,
  amountLabel,
  capitalised,
  projectLabels,
  turnLabels,
  waitedFor,
  waitLabel,
} from '@parcours/wording';
import { Button as AriaButton, GridListItem, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { TurnMark } from '../../../ui/path/TurnShape.tsx';
import { today } from '../../../ui/today.ts';
import { nameOf } from '../name.ts';

type BoardCardProps = {
  readonly dossier: DossierSummary;
  readonly onChoose: (dossier: DossierSummary, act: ActKind) => void;
};

export const BoardCard = ({ dossier, onChoose }: BoardCardProps) => {
  const { waiting, project, amountCents, allowedActs } = dossier;
  return (
    <GridListItem
      id={dossier.id}
      value={dossier}
      className="board-card"
      textValue={nameOf(dossier)}
      href={`/dossiers/${dossier.id}`}
    >
      <span className="board-name">{nameOf(dossier)}</span>
      <span>
        {projectLabels[project]}
        {amountCents !== null && `, ${amountLabel(amountCents)}`}
      </span>
      {waiting !== null && (
        <span className="board-wait">
          <TurnMark turn={waiting.turn} />
          <span>
            <span className="hidden-visually">{turnLabels[waiting.turn]}, </span>
            {capitalised(waitedFor(waiting, today()))}, {waitLabel(waiting, today())}
          </span>
        </span>
      )}
      {allowedActs.length > 0 && (
        <span className="board-actions">
          <AriaButton slot="drag" className="board-action" aria-label={`Glisser ${nameOf(dossier)}`}>
            Glisser
          </AriaButton>
          <MenuTrigger>
            <AriaButton className="board-action">Déplacer…</AriaButton>
            <Popover className="popover">
              <Menu className="menu" aria-label={`Déplacer ${nameOf(dossier)}`}>
                {allowedActs.map((act) => (
                  <MenuItem key={act} className="menu-item" onAction={() => onChoose(dossier, act)}>
                    {actLabels[act]}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        </span>
      )}
    </GridListItem>
  );
};
