import type { endpoints, Replied } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { expiryOutlook, lastGoodDay } from '@parcours/domain/checklist';
import { Prisma } from '../../database/generated/client.ts';
import { catalogueIn, readCatalogues } from '../../store/catalogues.ts';
import { dayOf } from '../../store/civil-day.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { type SummaryRow, summaryColumns, summaryOf, summaryTables, type Viewer } from '../summary.ts';

type Expiring = Replied<(typeof endpoints)['readMyDay']>['expiring'];

/** How many dossiers are answered: a longer morning than anybody's. */
const longestSection = 50;

/**
 * The papers at hand that are too old already, or soon will be and before the planned day of submission, of the
 * dossiers that these agents are gathering or about to send; the first to expire first.
 */
export const readExpiring = async (
  prisma: DossierDependencies['prisma'],
  agentIds: readonly string[],
  viewer: Viewer,
): Promise<Expiring> => {
  const { today } = viewer;
  const found = await prisma.piece.findMany({
    where: {
      state: { in: ['received', 'verified'] },
      OR: [{ issuedOn: { not: null } }, { lastValidOn: { not: null } }],
      dossier: { agentId: { in: [...agentIds] }, state: 'open', stage: { in: ['collection', 'dispatch'] } },
    },
    include: { dossier: { select: { checklist: { select: { plannedOn: true } } } } },
  });
  const everyCatalogue = await readCatalogues(prisma);
  const daysOfSending = [...new Set(found.map(({ dossier }) => plannedDayOf(dossier) ?? today))];
  const catalogues = new Map(daysOfSending.map((day) => [day, catalogueIn(everyCatalogue, day)]));
  const expiring = found.flatMap(({ dossierId, code, copies, issuedOn, lastValidOn, dossier }) => {
    const plannedOn = plannedDayOf(dossier);
    const catalogue = catalogues.get(plannedOn ?? today);
    const definition = catalogue?.pieces.find((piece) => piece.code === code);
    if (catalogue === undefined || definition === undefined || definition.isWithdrawn === true) return [];
    const paper = {
      copies: copies ?? 0,
      issuedOn: issuedOn === null ? null : dayOf(issuedOn),
      lastValidOn: lastValidOn === null ? null : dayOf(lastValidOn),
    };
    const lastGoodOn = lastGoodDay(paper, definition);
    const outlook = expiryOutlook(lastGoodOn, {
      today,
      plannedOn: plannedOn ?? today,
      noticeDays: catalogue.expiryNoticeDays,
    });
    return lastGoodOn !== null && (outlook === 'expired' || outlook === 'expiresSoon')
      ? [{ dossierId, plannedOn, piece: { code, name: definition.name ?? null, lastGoodOn } }]
      : [];
  });
  const byDossier = Map.groupBy(expiring, ({ dossierId }) => dossierId);
  const ids = [...byDossier.keys()];
  const rows = await prisma.$queryRaw<SummaryRow[]>(Prisma.sql`
    SELECT ${summaryColumns} FROM ${summaryTables} WHERE d.id = ANY(${ids}::uuid[])`);
  return rows
    .map((row) => {
      const lines = byDossier.get(row.id) ?? [];
      const pieces = lines
        .map(({ piece }) => piece)
        .sort((one, other) => one.lastGoodOn.localeCompare(other.lastGoodOn));
      return { dossier: summaryOf(row, viewer), plannedOn: lines[0]?.plannedOn ?? null, pieces };
    })
    .sort((one, other) => firstOf(one).localeCompare(firstOf(other)))
    .slice(0, longestSection);
};

type Planned = { readonly checklist: { readonly plannedOn: Date | null } | null };

const plannedDayOf = ({ checklist }: Planned): CivilDate | null =>
  checklist?.plannedOn ? dayOf(checklist.plannedOn) : null;

const firstOf = ({ pieces }: Expiring[number]): string => pieces[0]?.lastGoodOn ?? '';
