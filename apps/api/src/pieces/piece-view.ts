import type { PieceFileView, PieceView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import {
  type Catalogue,
  expiryOutlook,
  gapOfPiece,
  lastGoodDay,
  type Need,
  type Piece,
  type PieceDefinition,
  type PieceGap,
  pieceOffers,
  unsettledPieces,
  untouchedPiece,
} from '@parcours/domain/checklist';
import type { Caller } from '../http/handler.ts';
import { type Checklist, historiesOf } from '../store/checklist.ts';
import type { RecordedPieceEntry } from '../store/piece-history.ts';
import { pieceLinesOf } from '../store/piece-lines.ts';

type Shown = {
  readonly checklist: Checklist;
  readonly needs: readonly Need[];
  readonly catalogue: Catalogue;
  readonly files: ReadonlyMap<string, readonly PieceFileView[]>;
  readonly viewer: { readonly roles: Caller['roles']; readonly today: CivilDate };
};

/** The pieces that apply or may, and those to which something happened, in catalogue order. */
export const pieceViewsOf = ({ checklist, needs, catalogue, files, viewer }: Shown): PieceView[] => {
  const unsettled = unsettledPieces(checklist.situation, catalogue);
  const histories = historiesOf(checklist.entries);
  const named = new Set(needs.flatMap(({ ways }) => ways.flat()).map(({ code }) => code));
  return catalogue.pieces
    .filter(({ code }) => named.has(code) || histories.has(code) || files.has(code))
    .map((definition) => ({
      ...standingOf(definition, checklist, catalogue, viewer.today),
      missingFacts: unsettled.get(definition.code) ?? [],
      offers: pieceOffers(checklist.pieces.get(definition.code) ?? untouchedPiece, { ...viewer, definition }),
      lines: linesOf(histories.get(definition.code)),
      files: files.get(definition.code) ?? [],
    }));
};

const linesOf = (history: readonly RecordedPieceEntry[] = []) => pieceLinesOf(history);

const standingOf = (
  definition: PieceDefinition,
  { pieces, plannedOn }: Checklist,
  { expiryNoticeDays }: Catalogue,
  today: CivilDate,
): Omit<PieceView, 'missingFacts' | 'offers' | 'lines' | 'files'> => {
  const piece: Piece = pieces.get(definition.code) ?? untouchedPiece;
  const gap: PieceGap | null = gapOfPiece(definition, piece, plannedOn ?? today);
  const paper = 'paper' in piece ? piece.paper : null;
  const lastGoodOn = paper === null ? null : lastGoodDay(paper, definition);
  return {
    code: definition.code,
    name: definition.name ?? null,
    whereToGet: definition.whereToGet ?? null,
    copies: definition.copies,
    validity: definition.validity,
    state: piece.state,
    since: piece.since,
    timesAsked: piece.timesAsked,
    timesRefused: piece.timesRefused,
    paper,
    lenderWhy: piece.state === 'asked' ? piece.lenderWhy : null,
    because: 'because' in piece ? piece.because : null,
    lastGoodOn,
    outlook:
      paper === null
        ? null
        : expiryOutlook(lastGoodOn, { today, plannedOn: plannedOn ?? today, noticeDays: expiryNoticeDays }),
    gap,
  };
};
