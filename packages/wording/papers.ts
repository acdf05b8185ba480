import type { ChecklistNeed, PieceView } from '@parcours/contracts';
import type { PieceState } from '@parcours/domain/checklist';
import { validityLabel } from './checklist.ts';
import { pieceName, piecesExpected } from './piece.ts';
import { pieceSource } from './piece-source.ts';
import { capitalised, enumerated, french, uncapitalised } from './typography.ts';

type Piece = Pick<PieceView, 'code' | 'name' | 'whereToGet' | 'copies' | 'validity' | 'state'>;
type Need = Pick<ChecklistNeed, 'applies' | 'ways'>;

/** One thing that the person is to bring, as every sheet, list and letter says it. */
export type PaperToBring = {
  /** With how many, of what age, and what may be brought instead. */
  readonly name: string;
  readonly source: string | null;
  /** The two in one line of a letter. */
  readonly line: string;
};

type Known = { readonly needs: readonly Need[]; readonly pieces: readonly Piece[] };

const awaited: ReadonlySet<PieceState> = new Set(['asked', 'refused', 'expired']);
const atHand: ReadonlySet<PieceState> = new Set(['received', 'verified', 'notApplicable']);

/** What the person is to bring; the ways of a need that still serve are said together, once. */
export const papersToBring = ({ needs, pieces }: Known): readonly PaperToBring[] => {
  const said = new Set<string>();
  return pieces
    .filter(({ state }) => awaited.has(state))
    .flatMap((piece) => {
      if (said.has(piece.code)) return [];
      const ways = waysWith(piece, { needs, pieces });
      for (const { code } of ways.flat()) said.add(code);
      return [ways.length > 1 ? choiceOf(ways) : single(piece)];
    });
};

/** The ways to meet the one need of a piece, each with what it lacks; the piece alone when there is no choice. */
const waysWith = (piece: Piece, { needs, pieces }: Known): readonly (readonly Piece[])[] => {
  const [need, ...others] = needs.filter(({ applies, ways }) => applies === 'yes' && ways.flat().includes(piece.code));
  if (need === undefined || others.length > 0) return [[piece]];
  const ways = need.ways
    .map((way) => pieces.filter(({ code }) => way.includes(code)))
    .filter((way) => !way.some(({ state }) => state === 'cannotBeGiven'))
    .map(lackingOf)
    .filter((way) => way.length > 0);
  return ways.length > 1 && ways.flat().includes(piece) ? ways : [[piece]];
};

/** What was asked of a way once it is begun, or else all that it takes. */
const lackingOf = (way: readonly Piece[]): readonly Piece[] => {
  const asked = way.filter(({ state }) => awaited.has(state));
  return asked.length > 0 ? asked : way.filter(({ state }) => !atHand.has(state));
};

const single = (piece: Piece): PaperToBring => {
  const name = agedName(piece);
  const source = sourceOf(piece);
  return { name, source, line: source === null ? `- ${name}` : french`- ${name} : ${afterColon(piece)}` };
};

const choiceOf = (ways: readonly (readonly Piece[])[]): PaperToBring => {
  const names = ways.map((way) => enumerated(way.map((piece) => uncapitalised(agedName(piece)))));
  const isLong = names.some((name) => name.includes(',')) || ways.some((way) => way.length > 1);
  const name = capitalised(isLong ? names.join(', ou ') : enumerated(names, 'ou'));
  const sources = ways
    .flat()
    .filter((piece) => sourceOf(piece) !== null)
    .map((piece) => french`${pieceName(piece)} : ${afterColon(piece)}`);
  const source = sources.length === 0 ? null : sources.join(' ');
  return { name, source, line: source === null ? `- ${name}` : `- ${name}. ${source}` };
};

/** « Attestation de paiement CAF, de moins de 3 mois ». */
const agedName = (piece: Piece): string => {
  const age = validityLabel(piece);
  return age === null ? piecesExpected(piece) : `${piecesExpected(piece)}, de ${age}`;
};

const sourceOf = ({ code, whereToGet }: Piece): string | null => whereToGet ?? pieceSource(code);

/** What the town wrote may begin with a name: it keeps its capital. */
const afterColon = ({ code, whereToGet }: Piece): string => whereToGet ?? uncapitalised(pieceSource(code) ?? '');
