import { createHash } from 'node:crypto';
import type { LeftOutOfPack } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type Catalogue, defaultCatalogue } from '@parcours/domain/checklist';
import { capacityOf, instalmentOf } from '@parcours/domain/eligibility';
import { currentRequest } from '@parcours/domain/path';
import { type PackFacts, packSheets, pieceName, type Sheet } from '@parcours/wording';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readCatalogueOn } from '../store/catalogues.ts';
import { readStoredChecklist } from '../store/checklist.ts';
import { readRuleSetOn } from '../store/rule-sets.ts';
import { readService } from '../store/service.ts';
import { dayOrNull, readSituationOf } from '../store/situation.ts';
import { readEntries } from '../store/stored-history.ts';

/** A file of a verified piece. */
type Original = { readonly hash: string; readonly mediaType: string; readonly name: string };

export type PackPlan = {
  readonly reference: string;
  readonly author: string;
  readonly sheets: readonly Sheet[];
  /** In the order of the pages: the letter, then the others as the catalogue lists them. */
  readonly pieces: readonly {
    readonly code: string;
    /** What the town calls it; null: as the program says. */
    readonly name: string | null;
    readonly label: string;
    readonly files: readonly Original[];
  }[];
  readonly leftOut: readonly LeftOutOfPack[];
  readonly largestBytes: number;
  /** SHA-256 of all this but the day: the same, as long as a pack built again would be the same. */
  readonly fingerprint: string;
};

const letter = 'letterOfMotivation';

/** The letter, then as the catalogue lists and names the others; last those it does not have. */
const inOrder = ({ pieces }: Catalogue): readonly { readonly code: string; readonly name: string | null }[] => {
  const nameOf = new Map(pieces.map(({ code, name }) => [code, name ?? null]));
  const codes = new Set([letter, ...nameOf.keys(), ...defaultCatalogue.pieces.map(({ code }) => code)]);
  return [...codes].map((code) => ({ code, name: nameOf.get(code) ?? null }));
};

/** What a pack of this dossier is built from on this day. @throws Failed `notFound` */
export const readPlan = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
  madeAt: Date,
): Promise<PackPlan> => {
  const { details } = await readService(prisma);
  const facts = await readFacts(prisma, dossierId, madeAt);
  const { pieces, plannedOn } = await readStoredChecklist(prisma, dossierId);
  const catalogue = await readCatalogueOn(prisma, plannedOn ?? parisDay(madeAt));
  const filesOf = await readOriginals(prisma, dossierId);
  const shown = inOrder(catalogue).map(({ code, name }) => ({
    code,
    name,
    label: pieceName({ code, name }),
    files: filesOf.get(code) ?? [],
    isVerified: pieces.get(code)?.state === 'verified',
  }));
  const plan = {
    reference: facts.reference,
    author: details.name,
    pieces: shown.flatMap(({ isVerified, ...piece }) => (isVerified && piece.files.length > 0 ? [piece] : [])),
    leftOut: shown.flatMap(({ code: piece, name, files, isVerified }): LeftOutOfPack[] => {
      if (isVerified === files.length > 0) return [];
      return [{ piece, name, reason: isVerified ? 'onPaper' : 'notVerified' }];
    }),
    largestBytes: details.largestPackMegabytes * 1_000_000,
  };
  const undated = { ...plan, sheets: packSheets({ ...facts, madeOn: undatedDay }) };
  return {
    ...plan,
    sheets: packSheets(facts),
    fingerprint: createHash('sha256').update(JSON.stringify(undated)).digest('hex'),
  };
};

const undatedDay: CivilDate = parisDay(new Date(0));

const readFacts = async (prisma: Prisma.TransactionClient, dossierId: string, madeAt: Date): Promise<PackFacts> => {
  const madeOn = parisDay(madeAt);
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    select: {
      reference: true,
      person: { omit: { id: true, sortName: true, searchText: true, formerText: true, mergedIntoId: true } },
      agentId: true,
      checklist: { select: { supplierName: true } },
    },
  });
  const history = await readEntries(prisma, dossierId);
  const request = currentRequest(history);
  if (dossier === null || request === null) throw new Failed({ code: 'notFound' });
  const { agentId } = dossier;
  const agent =
    agentId === null ? null : await prisma.user.findUnique({ where: { id: agentId }, select: { name: true } });
  const situation = await readSituationOf(prisma, dossierId, history);
  const ruleSet = await readRuleSetOn(prisma, madeOn);
  const reading = capacityOf(situation, ruleSet);
  return {
    reference: dossier.reference,
    madeOn,
    service: (await readService(prisma)).details,
    agent: agent?.name ?? null,
    person: { ...dossier.person, bornOn: dayOrNull(dossier.person.bornOn) },
    request,
    supplierName: dossier.checklist?.supplierName ?? null,
    situation,
    capacity: reading.isKnown ? reading.capacity : null,
    instalmentCents: instalmentOf(situation.request, ruleSet),
  };
};

const readOriginals = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
): Promise<ReadonlyMap<string, readonly Original[]>> => {
  const rows = await prisma.pieceFile.findMany({
    where: { dossierId, takenOutAt: null },
    orderBy: { id: 'asc' },
    select: { piece: true, fileHash: true, name: true, file: { select: { mediaType: true } } },
  });
  const files = rows.map(({ piece, fileHash: hash, name, file: { mediaType } }) => ({ piece, hash, name, mediaType }));
  const byPiece = Map.groupBy(files, ({ piece }) => piece);
  return new Map([...byPiece].map(([piece, found]) => [piece, found.map(({ piece: _, ...file }) => file)]));
};
