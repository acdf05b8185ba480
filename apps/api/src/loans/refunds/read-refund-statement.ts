import type { CivilDate } from '@parcours/domain/calendar';
import { writeAudit } from '../../audit/write-audit.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller, OutgoingFile } from '../../http/handler.ts';
import { dayOf } from '../../store/civil-day.ts';
import type { LoanDependencies } from '../dependencies.ts';

/** What the département is asked for, loan by loan. Amounts in integer cents. */
export type Statement = {
  readonly askedOn: CivilDate;
  readonly lines: readonly {
    readonly reference: string;
    readonly lastName: string;
    readonly firstName: string | null;
    readonly overOn: CivilDate;
    readonly interestCents: number;
    readonly refundCents: number;
  }[];
};

type ReadRefundStatement = {
  readonly statementId: string;
  readonly format: 'xlsx' | 'pdf';
  readonly caller: Caller;
};

/** A statement as a file, with names and amounts as they were asked. Who took it is noted. @throws Failed `notFound` */
export const readRefundStatement = async (
  { prisma, now }: LoanDependencies,
  { statementId, format, caller: { accountId: actorId } }: ReadRefundStatement,
): Promise<OutgoingFile> => {
  const stored = await prisma.refundStatement.findUnique({
    where: { id: statementId },
    include: { lines: { orderBy: { ordinal: 'asc' }, include: { dossier: { select: { reference: true } } } } },
  });
  if (stored === null) throw new Failed({ code: 'notFound' });
  const facts = { statementId, format, loans: stored.lines.length };
  await writeAudit(prisma, { actorId, action: 'refund.statementRead', dossierId: null, facts, at: now() });
  const askedOn = dayOf(stored.askedOn);
  const lines = stored.lines.map(({ dossier, lastName, firstName, overOn, interestCents, refundCents }) => ({
    reference: dossier.reference,
    lastName,
    firstName,
    overOn: dayOf(overOn),
    interestCents,
    refundCents,
  }));
  const statement = { askedOn, lines };
  const name = `interets-${askedOn}`;
  return format === 'pdf' ? asPdf(name, statement) : asWorkbook(name, statement);
};

// What writes them is read when the first one is asked for: a server that writes none keeps it out of its memory.
const asPdf = async (name: string, statement: Statement): Promise<OutgoingFile> => {
  const { statementPdf } = await import('./statement-pdf.ts');
  return { name: `${name}.pdf`, type: 'application/pdf', content: await statementPdf(statement) };
};

const asWorkbook = async (name: string, statement: Statement): Promise<OutgoingFile> => {
  const { statementWorkbook } = await import('./statement-workbook.ts');
  return {
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await statementWorkbook(statement),
  };
};
