import type { DossierSummary } from '@parcours/contracts';
import type { ActKind, Stage } from '@parcours/domain/path';
import { counted, stageLabels } from '@parcours/wording';
import { GridList, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { BoardCard } from './BoardCard.tsx';
import { stagesWithin } from './toward.ts';

type BoardColumnProps = {
  readonly stage: Stage;
  readonly total: number | undefined;
  readonly dossiers: readonly DossierSummary[];
  readonly onDrop: (dossierId: string) => void;
  readonly onChoose: (dossier: DossierSummary, act: ActKind) => void;
};

/** A dragged card says to which stages it may go, so that only those take it. */
const typeToward = (stage: Stage): string => `parcours-vers-${stage}`;

export const BoardColumn = ({ stage, total, dossiers, onDrop, onChoose }: BoardColumnProps) => {
  const { dragAndDropHooks } = useDragAndDrop<DossierSummary>({
    getItems: (_, dragged) =>
      dragged.map((dossier) => ({
        // Other programs can read it, and whatever it is dropped on may keep it: no name.
        'text/plain': dossier.reference,
        ...Object.fromEntries(stagesWithin(dossier).map((target) => [typeToward(target), dossier.id])),
      })),
    acceptedDragTypes: [typeToward(stage)],
    getDropOperation: (target) => (target.type === 'root' ? 'move' : 'cancel'),
    onRootDrop: async ({ items }) => {
      for (const item of items.filter(isTextDropItem)) onDrop(await item.getText(typeToward(stage)));
    },
  });
  return (
    <div className="board-column">
      <h2 className="board-head">
        {stageLabels[stage]} <span className="board-count">{total ?? dossiers.length}</span>
      </h2>
      <GridList
        className="board-cards"
        aria-label={`${stageLabels[stage]}, ${counted(total ?? dossiers.length, 'dossier', 'dossiers')}`}
        items={dossiers}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="board-empty">Aucun dossier</p>}
      >
        {(dossier) => <BoardCard dossier={dossier} onChoose={onChoose} />}
      </GridList>
    </div>
  );
};
