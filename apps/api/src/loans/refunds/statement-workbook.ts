import { shortDateLabel, statementHeadings } from '@parcours/wording';
import writeWorkbook from 'write-excel-file/node';
import { harmless } from '../../files/harmless-cell.ts';
import type { Statement } from './read-refund-statement.ts';

const text = (value: string) => ({ type: String, value: harmless(value) });
const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
const euros = (cents: number) => ({ type: Number, value: cents / 100, format: '#,##0.00' });

/** One row a loan, then the sum. Every text is a text, whatever it begins with. */
export const statementWorkbook = async ({ lines }: Statement): Promise<Buffer> => {
  const total = lines.reduce((sum, { refundCents }) => sum + refundCents, 0);
  const sheet = [
    statementHeadings.map(bold),
    ...lines.map(({ reference, lastName, firstName, overOn, interestCents, refundCents }) => [
      text(reference),
      text(lastName),
      text(firstName ?? ''),
      text(shortDateLabel(overOn)),
      euros(interestCents),
      euros(refundCents),
    ]),
    [bold('Total'), null, null, null, null, { ...euros(total), fontWeight: 'bold' as const }],
  ];
  return writeWorkbook(sheet, { stickyRowsCount: 1 }).toBuffer();
};
