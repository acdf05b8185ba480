import { isDeepStrictEqual } from 'node:util';
import type { DossierView } from '@parcours/contracts';
import { type CivilDate, type PartialDate, parisDay } from '@parcours/domain/calendar';
import { askedAgain, type PieceDefinition, untouchedPiece } from '@parcours/domain/checklist';
import type { Act } from '@parcours/domain/path';
import { definitionOf } from '../../store/catalogue.ts';
import { readCatalogueOn } from '../../store/catalogues.ts';
import { historiesOf, readStoredChecklist } from '../../store/checklist.ts';
import { appendPieceEntries, type NewPieceEntry } from '../../store/write-checklist.ts';
import { type Appending, appendAct, type GivenAct } from '../append-act.ts';
import type { DossierDependencies } from '../dependencies.ts';

type LenderAsks = Extract<Act, { readonly kind: 'morePiecesAsked' }>;
type AskMorePieces = GivenAct<LenderAsks> & { readonly happenedOn: PartialDate };

/**
 * Records that the lender asks for more: the dossier goes back to its pieces, and those that it names are asked again,
 * with its reason. @throws Failed what `appendAct` refuses, or `notFound` for a piece that no catalogue knows
 */
export const askMorePieces = async (dependencies: DossierDependencies, given: AskMorePieces): Promise<DossierView> => {
  const { pieces } = await readCatalogueOn(dependencies.prisma, parisDay(dependencies.now()));
  const act = { ...given.act, pieceNames: namesIn(pieces, given.act.pieces) };
  return appendAct<LenderAsks>(
    dependencies,
    { ...given, act },
    {
      isSame: (event) => isDeepStrictEqual({ ...event, pieceNames: act.pieceNames }, act),
      beside: (appending) => askAgain(appending, given.happenedOn),
    },
  );
};

/** What the town calls these pieces today, where it is not what the program says. */
const namesIn = (pieces: readonly PieceDefinition[], codes: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pieces.flatMap(({ code, name }) => (name && codes.includes(code) ? [[code, name]] : [])));

/** The row of the dossier is held since its line was appended: nobody else writes about its pieces meanwhile. */
const askAgain = async (
  { transaction, dossierId, at, caller, entry: { event } }: Appending<LenderAsks>,
  askedOn: PartialDate,
): Promise<void> => {
  const checklist = await readStoredChecklist(transaction, dossierId);
  const catalogue = await readCatalogueOn(transaction, parisDay(at));
  const histories = historiesOf(checklist.entries);
  const entries = [...new Set(event.pieces)].flatMap((piece): readonly NewPieceEntry[] => {
    definitionOf(catalogue, piece);
    const reopening = askedAgain(checklist.pieces.get(piece) ?? untouchedPiece, askedOn, event.why);
    return reopening === null ? [] : numbered(piece, reopening, histories.get(piece)?.length ?? 0);
  });
  if (entries.length > 0) {
    await appendPieceEntries(transaction, checklist, { entries, at, actorId: caller.accountId });
  }
};

const numbered = (
  piece: string,
  { happenedOn, moves }: { readonly happenedOn: CivilDate; readonly moves: readonly NewPieceEntry['event'][] },
  before: number,
): readonly NewPieceEntry[] =>
  moves.map((event, index) => ({ piece, sequence: before + index + 1, happenedOn, event }));
