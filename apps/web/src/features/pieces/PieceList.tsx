import type { ChecklistView, PieceView } from '@parcours/contracts';
import { needLabel, pieceGroupLabels } from '@parcours/wording';
import { useState } from 'react';
import { groupedNeeds, leftoverPieces, type NeedRows } from './grouped.ts';
import { PieceRow } from './PieceRow.tsx';
import { SelectionBar } from './SelectionBar.tsx';

type PieceListProps = {
  readonly checklist: ChecklistView;
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
};

/** Every piece that applies, group by group, with what can be done for several at once. */
export const PieceList = ({ checklist, chosen, onChoose }: PieceListProps) => {
  const [selected, setSelected] = useState<readonly string[]>([]);
  const leftovers = leftoverPieces(checklist);
  const rowProps = (piece: PieceView) => ({
    piece,
    isChosen: piece.code === chosen,
    isSelected: selected.includes(piece.code),
    onChoose: () => onChoose(piece.code),
    ...(checklist.isOpen && {
      onSelect: (isSelected: boolean) =>
        setSelected(isSelected ? [...selected, piece.code] : selected.filter((code) => code !== piece.code)),
    }),
  });
  return (
    <section className="piece-list" aria-label="Liste des pièces">
      <SelectionBar checklist={checklist} selected={selected} onSelect={setSelected} />
      {groupedNeeds(checklist).map(({ group, needs }) => (
        <div key={group} className="piece-group">
          <h2 className="piece-group-name">{pieceGroupLabels[group]}</h2>
          <ul>
            {needs.map((rows) => (
              <Need key={rows.need.code} rows={rows} rowProps={rowProps} />
            ))}
          </ul>
        </div>
      ))}
      {leftovers.length > 0 && (
        <div className="piece-group">
          <h2 className="piece-group-name">Plus nécessaires dans cette situation</h2>
          <ul>
            {leftovers.map((piece) => (
              <PieceRow key={piece.code} {...rowProps(piece)} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

type RowProps = (piece: PieceView) => Parameters<typeof PieceRow>[0];

const Need = ({ rows: { need, rows }, rowProps }: { readonly rows: NeedRows; readonly rowProps: RowProps }) => {
  if (need.ways.length < 2) {
    return rows.map(({ piece }) => <PieceRow key={piece.code} {...rowProps(piece)} />);
  }
  return (
    <li className="piece-choice">
      <p className="small muted">{needLabel(need.code, need.name)} : une de ces possibilités suffit.</p>
      <ul>
        {rows.map(({ piece, way }, index) => (
          <PieceRow key={piece.code} {...rowProps(piece)} isOtherWay={index > 0 && rows[index - 1]?.way !== way} />
        ))}
      </ul>
    </li>
  );
};
