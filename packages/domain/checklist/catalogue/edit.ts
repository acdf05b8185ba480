import type { NeedDefinition, PieceDefinition, PieceGroup } from './catalogue.ts';
import type { Condition } from './condition.ts';

/** What an administrator edits of a catalogue: what is to prove, and the papers that prove it. */
export type CatalogueContent<Piece extends Coded = PieceDefinition> = {
  readonly needs: readonly NeedDefinition[];
  readonly pieces: readonly Piece[];
};
type Coded = Pick<PieceDefinition, 'code'>;

/** How an added piece counts: by itself, instead of what meets a need already, or together with another piece. */
export type Placement =
  | { readonly as: 'own'; readonly group: PieceGroup }
  | { readonly as: 'alternative'; readonly need: string }
  | { readonly as: 'together'; readonly beside: string };

/** The catalogue with one more piece: last of its group, the last way to meet its need, or last beside another piece. */
export const withPiece = <Piece extends Coded>(
  { needs, pieces }: CatalogueContent<Piece>,
  piece: Piece,
  placement: Placement,
): CatalogueContent<Piece> => {
  return inOrder({ needs: needsWith(needs, piece.code, placement), pieces: [...pieces, piece] });
};

/** The pieces that another may be asked with: those that are still asked for, in the order of the needs. */
export const companionsIn = ({
  needs,
  pieces,
}: CatalogueContent<Pick<PieceDefinition, 'code' | 'isWithdrawn'>>): readonly string[] => {
  const withdrawn = new Set(pieces.flatMap(({ code, isWithdrawn }) => (isWithdrawn === true ? [code] : [])));
  return needs.flatMap(({ ways }) => ways.flatMap((way) => way.pieces)).filter((code) => !withdrawn.has(code));
};

const needsWith = (needs: readonly NeedDefinition[], code: string, placement: Placement): readonly NeedDefinition[] => {
  const way = { pieces: [code], when: [] };
  switch (placement.as) {
    case 'own':
      return endingGroup(needs, { code, group: placement.group, when: [], ways: [way] });
    case 'alternative':
      return needs.map((need) => (need.code === placement.need ? { ...need, ways: [...need.ways, way] } : need));
    case 'together':
      return needs.map((need) => ({
        ...need,
        ways: need.ways.map((each) =>
          each.pieces.includes(placement.beside) ? { ...each, pieces: [...each.pieces, code] } : each,
        ),
      }));
  }
};

const endingGroup = (needs: readonly NeedDefinition[], added: NeedDefinition): readonly NeedDefinition[] => {
  const last = needs.findLastIndex(({ group }) => group === added.group);
  return last === -1 ? [...needs, added] : [...needs.slice(0, last + 1), added, ...needs.slice(last + 1)];
};

/** Pieces stand in the order of the needs that they meet; what meets none comes last. */
const inOrder = <Piece extends Coded>({ needs, pieces }: CatalogueContent<Piece>): CatalogueContent<Piece> => {
  const named = needs.flatMap(({ ways }) => ways.flatMap((way) => way.pieces));
  const place = (code: string): number => (named.includes(code) ? named.indexOf(code) : named.length);
  return { needs, pieces: pieces.toSorted((one, other) => place(one.code) - place(other.code)) };
};

/** The need that changes places with this one when it moves; null at the ends of its group, which stays together. */
const neighbourOf = (
  needs: readonly NeedDefinition[],
  code: string,
  direction: 'earlier' | 'later',
): NeedDefinition | null => {
  const index = needs.findIndex((need) => need.code === code);
  const neighbour = needs[index + (direction === 'earlier' ? -1 : 1)];
  return index === -1 || neighbour === undefined || neighbour.group !== needs[index]?.group ? null : neighbour;
};

export const canMove = (needs: readonly NeedDefinition[], code: string, direction: 'earlier' | 'later'): boolean =>
  neighbourOf(needs, code, direction) !== null;

/** The catalogue with one need, and its pieces, one place earlier or later in its group; the same where it cannot move. */
export const withNeedMoved = <Piece extends Coded>(
  content: CatalogueContent<Piece>,
  code: string,
  direction: 'earlier' | 'later',
): CatalogueContent<Piece> => {
  const neighbour = neighbourOf(content.needs, code, direction);
  const moved = content.needs.find((need) => need.code === code);
  if (neighbour === null || moved === undefined) return content;
  const needs = content.needs.map((need) => (need === moved ? neighbour : need === neighbour ? moved : need));
  return inOrder({ needs, pieces: content.pieces });
};

/** When a need is asked for; no condition: of everybody. */
export const withNeedConditions = (
  needs: readonly NeedDefinition[],
  code: string,
  when: readonly Condition[],
): readonly NeedDefinition[] => needs.map((need) => (need.code === code ? { ...need, when } : need));

/** When the way that holds this piece is open, beyond what its need asks. */
export const withWayConditions = (
  needs: readonly NeedDefinition[],
  piece: string,
  when: readonly Condition[],
): readonly NeedDefinition[] =>
  needs.map((need) => ({
    ...need,
    ways: need.ways.map((way) => (way.pieces.includes(piece) ? { ...way, when } : way)),
  }));
