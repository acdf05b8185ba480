import type { DossierView } from '@parcours/contracts';
import { civilDateOf, parisDay } from '@parcours/domain/calendar';
import {
  currentRequest,
  fold,
  type HistoryEntry,
  milestones,
  offers,
  type Position,
  standingEntries,
} from '@parcours/domain/path';
import { z } from 'zod';
import { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { readEntries } from '../store/stored-history.ts';
import { freeText } from './free-text.ts';
import { type SummaryRow, seesIdentity, summaryColumns, summaryOf, summaryTables } from './summary.ts';

type ReadDossier = {
  readonly dossierId: string;
  readonly caller: Caller;
  /** Where it was read in this transaction already. */
  readonly history?: readonly HistoryEntry[];
};
type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

type ViewRow = SummaryRow & {
  readonly bornOn: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly lineNumber: number | null;
  readonly importedAt: Date | null;
  readonly cells: unknown;
  readonly otherOpen: DossierView['otherOpen'];
};

/** Where a dossier stands, what it is about, and every act with what speaks against it. @throws Failed `notFound`. */
export const readDossier = async (
  { prisma, now }: Reading,
  { dossierId, caller, ...known }: ReadDossier,
): Promise<DossierView> => {
  const viewer = { roles: caller.roles, today: parisDay(now()) };
  const [row] = await prisma.$queryRaw<ViewRow[]>(Prisma.sql`/* planned once */
    SELECT ${summaryColumns}, p.born_on::text AS "bornOn", p.telephone, p.email, p.town,
      p.street, p.postal_code AS "postalCode",
      s.line_number AS "lineNumber", i.imported_at AS "importedAt", s.cells,
      ARRAY(SELECT json_build_object('id', o.id, 'reference', o.reference) FROM dossier o
        WHERE o.person_id = d.person_id AND o.id <> d.id AND o.state = 'open' ORDER BY o.reference) AS "otherOpen"
    FROM ${summaryTables}
    LEFT JOIN source_row s ON s.dossier_id = d.id LEFT JOIN register_import i ON i.id = s.import_id
    WHERE d.id = ${dossierId}::uuid`);
  const history = known.history ?? (await readEntries(prisma, dossierId));
  const position = fold(history);
  if (row === undefined || position === null) throw new Failed({ code: 'notFound' });
  return {
    ...summaryOf(row, viewer),
    ...identityOf(row, caller),
    ...requestOf(history, caller),
    ...standingOf(position, history, caller),
    offers: offers(position, viewer),
  };
};

const cells = z.array(z.object({ header: z.string(), cell: z.string() }));

const identityOf = (row: ViewRow, { roles }: Caller): Pick<DossierView, 'person' | 'sourceRow' | 'otherOpen'> => {
  if (!seesIdentity(roles)) return { person: null, sourceRow: null, otherOpen: [] };
  const { lastName, firstName, telephone, email, street, postalCode, town } = row;
  return {
    person: {
      lastName,
      firstName,
      telephone,
      email,
      street,
      postalCode,
      town,
      bornOn: row.bornOn === null ? null : civilDateOf(row.bornOn),
    },
    otherOpen: row.otherOpen,
    sourceRow:
      row.lineNumber === null || row.importedAt === null
        ? null
        : { lineNumber: row.lineNumber, importedAt: row.importedAt.toISOString(), cells: cells.parse(row.cells) },
  };
};

const requestOf = (
  history: readonly HistoryEntry[],
  { roles }: Caller,
): Pick<DossierView, 'channelDetail' | 'medium' | 'projectDetail'> => {
  const opening = history[0]?.event;
  if (opening?.kind !== 'firstContactMade') throw new Error('a history begins with a first contact');
  return {
    channelDetail: freeText(opening.channelDetail, roles),
    medium: opening.medium,
    projectDetail: freeText(currentRequest(history)?.projectDetail ?? null, roles),
  };
};

const standingOf = (
  position: Position,
  history: readonly HistoryEntry[],
  { roles }: Caller,
): Pick<DossierView, 'endDetail' | 'granted' | 'milestones' | 'visits' | 'loops'> => {
  const granted = standingEntries(history).findLast(({ event }) => event.kind === 'granted')?.event;
  return {
    endDetail:
      position.state === 'closed'
        ? {
            mainReason: position.end.mainReason,
            otherReasons: position.end.otherReasons,
            ...(position.end.listed && { listed: position.end.listed }),
            text: freeText(position.end.text, roles),
            redirectedTo: freeText(position.end.redirectedTo, roles),
          }
        : null,
    granted:
      granted?.kind === 'granted' ? { amountCents: granted.amountCents, durationMonths: granted.durationMonths } : null,
    milestones: milestones.flatMap((milestone) => {
      const reached = position.milestones[milestone];
      return reached ? [{ milestone, ...reached }] : [];
    }),
    visits: position.visits,
    loops: position.loops,
  };
};
