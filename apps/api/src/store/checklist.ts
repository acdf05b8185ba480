import { pieceSituation } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import {
  combinePieceFacts,
  foldPiece,
  knownPieceFacts,
  type PieceEntry,
  type PieceFact,
  type PieceFactOrigin,
  type PieceSituation,
  type Pieces,
} from '@parcours/domain/checklist';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { dayOf } from './civil-day.ts';
import { type RecordedPieceEntry, readPieceEntries } from './piece-history.ts';
import { storedFacts } from './situation.ts';

/** What is stored about the pieces of a dossier. */
export type Checklist = {
  readonly dossierId: string;
  /** 0 while nothing was written. */
  readonly version: number;
  readonly situationVersion: number;
  /** What is known, whoever said it. */
  readonly situation: PieceSituation;
  readonly origins: Readonly<Record<PieceFact, PieceFactOrigin>>;
  /** As agents stated it on the pieces themselves: the only part that is stored here. */
  readonly stated: PieceSituation;
  readonly plannedOn: CivilDate | null;
  readonly supplierName: string | null;
  readonly entries: readonly RecordedPieceEntry[];
  /** Those to which something happened. */
  readonly pieces: Pieces;
};

/** Before anybody said anything about the papers. */
const nothingStated: PieceSituation = {
  needsResidencePermit: null,
  isMarriedOrParent: null,
  housing: null,
  incomeCertifiers: null,
  bills: null,
  hasRunningLoans: null,
  isOverIndebted: null,
  hasOverIndebtednessPlan: null,
  project: null,
  supplier: null,
};

/** @throws Failed `notFound` */
export const readStoredChecklist = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<Checklist> => {
  const [checklist] = await readStoredChecklists(prisma, [dossierId]);
  if (checklist === undefined) throw new Failed({ code: 'notFound' });
  return checklist;
};

/** Of several dossiers at once, in any order; one that is not there is left out. */
export const readStoredChecklists = async (
  prisma: Prisma.TransactionClient,
  dossierIds: readonly string[],
): Promise<readonly Checklist[]> => {
  const dossiers = await prisma.dossier.findMany({
    where: { id: { in: [...dossierIds] } },
    select: { id: true, project: true, checklist: true, situation: { select: { facts: true } } },
  });
  const lines = await readPieceEntries(prisma, dossierIds);
  return dossiers.map((dossier) => checklistOf(dossier, lines.get(dossier.id) ?? []));
};

type StoredDossier = Prisma.DossierGetPayload<{
  select: { id: true; project: true; checklist: true; situation: { select: { facts: true } } };
}>;

const checklistOf = (
  { id: dossierId, project, checklist, situation }: StoredDossier,
  entries: readonly RecordedPieceEntry[],
): Checklist => {
  const stated = checklist === null ? nothingStated : pieceSituation.parse(checklist.situation);
  return {
    dossierId,
    version: checklist?.version ?? 0,
    situationVersion: checklist?.situationVersion ?? 0,
    ...combinePieceFacts(stated, knownPieceFacts(storedFacts(situation?.facts), project)),
    stated,
    plannedOn: checklist?.plannedOn ? dayOf(checklist.plannedOn) : null,
    supplierName: checklist?.supplierName ?? null,
    entries,
    pieces: new Map([...historiesOf(entries)].map(([piece, history]) => [piece, foldPiece(history)])),
  };
};

/** The history of each piece to which something happened. */
export const historiesOf = <Entry extends PieceEntry & { readonly piece: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> => Map.groupBy(entries, ({ piece }) => piece);
