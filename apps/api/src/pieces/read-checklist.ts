import type { ChecklistView } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { completeness, type Need, nameOf, needsOf } from '@parcours/domain/checklist';
import { decide, fold, type HistoryEntry } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { readCatalogueOn } from '../store/catalogues.ts';
import { type Checklist, readStoredChecklist } from '../store/checklist.ts';
import { readEntries } from '../store/stored-history.ts';
import { pieceViewsOf } from './piece-view.ts';
import { readFilesByPiece } from './read-files.ts';

type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };
type ReadChecklist = { readonly dossierId: string; readonly caller: Caller };

/** Which pieces apply to a dossier, where each stands, what lacks and whose turn it is. @throws Failed `notFound` */
export const readChecklist = async (
  { prisma, now }: Reading,
  { dossierId, caller }: ReadChecklist,
): Promise<ChecklistView> => {
  const today = parisDay(now());
  const checklist = await readStoredChecklist(prisma, dossierId);
  const history = await readEntries(prisma, dossierId);
  const dossier = await prisma.dossier.findUnique({ where: { id: dossierId }, select: { reference: true } });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  const files = await readFilesByPiece(prisma, dossierId);
  const catalogue = await readCatalogueOn(prisma, checklist.plannedOn ?? today);
  const needs = needsOf(checklist.situation, catalogue);
  const viewer = { roles: caller.roles, today };
  return {
    dossierId,
    reference: dossier.reference,
    version: checklist.version,
    situation: checklist.situation,
    origins: checklist.origins,
    plannedOn: checklist.plannedOn,
    supplierName: checklist.supplierName,
    needs: needs.map(needViewOf),
    pieces: pieceViewsOf({ checklist, needs, catalogue, files, viewer }),
    ...completenessOf(checklist, needs, today),
    ...pathOf(history, viewer),
  };
};

const needViewOf = (need: Need): ChecklistView['needs'][number] => ({
  code: need.code,
  ...nameOf(need),
  group: need.group,
  applies: need.applies,
  missingFacts: need.applies === 'unknown' ? need.missingFacts : [],
  ways: need.ways.map((way) => way.map(({ code }) => code)),
});

const completenessOf = ({ pieces, plannedOn }: Checklist, needs: readonly Need[], today: CivilDate) =>
  completeness(needs, pieces, plannedOn ?? today);

const pathOf = (
  history: readonly HistoryEntry[],
  viewer: { readonly roles: Caller['roles']; readonly today: CivilDate },
): Pick<ChecklistView, 'dossierVersion' | 'isOpen' | 'completionRefusals'> => {
  const position = fold(history);
  if (position === null) throw new Failed({ code: 'notFound' });
  const decision = decide(position, { kind: 'fileCompleted' }, viewer.today, viewer);
  return {
    dossierVersion: history.length,
    isOpen: position.state === 'open',
    completionRefusals: decision.isAccepted ? [] : decision.refusals,
  };
};
