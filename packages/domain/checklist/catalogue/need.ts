import type { Catalogue, NeedDefinition, PieceDefinition, PieceGroup, WayDefinition } from './catalogue.ts';
import { type Applicability, applicabilityOf } from './condition.ts';
import type { PieceSituation } from './situation.ts';

/** One way that may meet a need in this situation: all of its pieces. */
export type Way = readonly PieceDefinition[];

/** A need read in a situation. `ways` are those open to this person, in catalogue order; none when it does not apply. */
export type Need = Applicability & {
  readonly code: string;
  readonly group: PieceGroup;
  readonly ways: readonly Way[];
  /** What the town calls it; left out: as the program says. */
  readonly name?: string | undefined;
};

/**
 * Every need of the catalogue, in its order, with whether it applies and which ways are open.
 * @throws RangeError when a way names a piece that the catalogue does not define; see `faultsOf`
 */
export const needsOf = (situation: PieceSituation, { needs, pieces }: Catalogue): readonly Need[] => {
  const definitions = new Map(pieces.map((piece) => [piece.code, piece]));
  return needs.map((need) => needIn(situation, need, definitions));
};

type Definitions = ReadonlyMap<string, PieceDefinition>;

const needIn = (
  situation: PieceSituation,
  { code, group, when, ways }: NeedDefinition,
  definitions: Definitions,
): Need => {
  const open = ways
    .map((way) => ({ ...way, pieces: way.pieces.filter((piece) => definitions.get(piece)?.isWithdrawn !== true) }))
    .filter((way) => way.pieces.length > 0)
    .map((way) => ({ way, applicability: applicabilityOf([...when, ...way.when], situation) }))
    .filter(({ applicability }) => applicability.applies !== 'no');
  return {
    ...eitherOf(open.map(({ applicability }) => applicability)),
    code,
    group,
    ways: open.map(({ way }) => piecesOf(way, definitions)),
    ...nameOf(definitions.get(code)),
  };
};

/** The name that the town gave, to stand beside a code. */
export const nameOf = (definition: Pick<PieceDefinition, 'name'> | undefined): { readonly name?: string } =>
  definition?.name ? { name: definition.name } : {};

/** One way that applies is enough for the need to; while none does, one that may keeps it open. */
const eitherOf = (ways: readonly Applicability[]): Applicability => {
  if (ways.some(({ applies }) => applies === 'yes')) return { applies: 'yes' };
  const missingFacts = ways.flatMap((way) => (way.applies === 'unknown' ? way.missingFacts : []));
  return missingFacts.length === 0
    ? { applies: 'no' }
    : { applies: 'unknown', missingFacts: [...new Set(missingFacts)] };
};

const piecesOf = (way: WayDefinition, definitions: Definitions): Way =>
  way.pieces.map((code) => {
    const definition = definitions.get(code);
    if (definition === undefined) throw new RangeError(`the catalogue does not define the piece ${code}`);
    return definition;
  });
