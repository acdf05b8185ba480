import type { ChecklistNeed, ChecklistView, PieceView } from '@parcours/contracts';
import type { PieceGroup } from '@parcours/domain/checklist';

/** A need with the pieces of its ways; `way` counts from 1 where there are several. */
export type NeedRows = {
  readonly need: ChecklistNeed;
  readonly rows: readonly { readonly piece: PieceView; readonly way: number | null }[];
};

type Grouped = { readonly group: PieceGroup; readonly needs: readonly NeedRows[] };

/** The needs that apply or may, group by group in catalogue order; then what was noted of pieces that no longer apply. */
export const groupedNeeds = ({ needs, pieces }: Pick<ChecklistView, 'needs' | 'pieces'>): readonly Grouped[] => {
  const byCode = new Map(pieces.map((piece) => [piece.code, piece]));
  const rows = needs.map((need) => ({
    need,
    rows: need.ways.flatMap((way, index) =>
      way.flatMap((code) => {
        const piece = byCode.get(code);
        return piece ? [{ piece, way: need.ways.length > 1 ? index + 1 : null }] : [];
      }),
    ),
  }));
  const groups = [...new Set(needs.map(({ group }) => group))];
  return groups
    .map((group) => ({
      group,
      needs: rows.filter(({ need, rows: found }) => need.group === group && found.length > 0),
    }))
    .filter((each) => each.needs.length > 0);
};

/** Pieces about which something was noted although no need names them any more. */
export const leftoverPieces = ({ needs, pieces }: Pick<ChecklistView, 'needs' | 'pieces'>): readonly PieceView[] => {
  const named = new Set(needs.flatMap(({ ways }) => ways.flat()));
  return pieces.filter(({ code }) => !named.has(code));
};

const toAskAgain: ReadonlySet<string> = new Set(['toAsk', 'refused', 'expired', 'expiresBefore', 'moreCopiesExpected']);

/** What is to be asked, or asked again, of the first way to meet each need. */
export const piecesToAsk = ({ gaps }: Pick<ChecklistView, 'gaps'>): readonly string[] => [
  ...new Set(
    gaps.flatMap((gap) =>
      gap.code === 'unmet'
        ? (gap.ways[0] ?? []).filter(({ code }) => toAskAgain.has(code)).map(({ piece }) => piece)
        : [],
    ),
  ),
];

/** Nobody asked for it yet, and an answer that is missing decides whether anybody will. */
export const isUnsettledPiece = ({ state, missingFacts }: Pick<PieceView, 'state' | 'missingFacts'>): boolean =>
  state === 'toAsk' && missingFacts.length > 0;

/** Whether a move can be recorded now, whatever its date and content. */
export const isOffered = ({ offers }: PieceView, move: PieceView['offers'][number]['move']): boolean =>
  offers.some((offer) => offer.move === move && offer.refusals.length === 0);
