import { pieceSituation } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { foldPiece, type PieceEntry, type PieceSituation, type Pieces } from '@parcours/domain/checklist';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { dayOf } from './civil-day.ts';
import { type RecordedPieceEntry, readPieceEntries } from './piece-history.ts';

/** What is stored about the pieces of a dossier. */
export type Checklist = {
  readonly dossierId: string;
  /** 0 while nothing was written. */
  readonly version: number;
  readonly situationVersion: number;
  readonly situation: PieceSituation;
  readonly plannedOn: CivilDate | null;
  readonly entries: readonly RecordedPieceEntry[];
  /** Those to which something happened. */
  readonly pieces: Pieces;
};

/** What is known before anybody said anything about the papers: what the loan is for. */
const firstSituation = (project: PieceSituation['project']): PieceSituation => ({
  needsResidencePermit: null,
  isMarriedOrParent: null,
  housing: null,
  incomeCertifiers: null,
  bills: null,
  hasRunningLoans: null,
  isOverIndebted: null,
  hasOverIndebtednessPlan: null,
  project,
  supplier: null,
});

/** @throws Failed `notFound` */
export const readStoredChecklist = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<Checklist> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    select: { project: true, checklist: true },
  });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  const entries = await readPieceEntries(prisma, dossierId);
  const { checklist } = dossier;
  return {
    dossierId,
    version: checklist?.version ?? 0,
    situationVersion: checklist?.situationVersion ?? 0,
    situation: checklist === null ? firstSituation(dossier.project) : pieceSituation.parse(checklist.situation),
    plannedOn: checklist?.plannedOn ? dayOf(checklist.plannedOn) : null,
    entries,
    pieces: new Map([...historiesOf(entries)].map(([piece, history]) => [piece, foldPiece(history)])),
  };
};

/** The history of each piece to which something happened. */
export const historiesOf = <Entry extends PieceEntry & { readonly piece: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> => Map.groupBy(entries, ({ piece }) => piece);
