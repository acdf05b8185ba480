import type { CivilDate, PartialDate } from '../../calendar/index.ts';
import { birthYears } from '../../person/index.ts';
import { readAmount } from '../cell/amount.ts';
import { readAnswer } from '../cell/answer.ts';
import { type Cell, cellText } from '../cell/cell.ts';
import { readDate, type YearRange } from '../cell/date.ts';
import { readDecision } from '../cell/decision.ts';
import { readDone } from '../cell/done.ts';
import { readDuration } from '../cell/duration.ts';
import type { Reading } from '../cell/reading.ts';
import { readTelephone, readText } from '../cell/text.ts';
import type { Column } from '../column/column.ts';
import { contradictionsOf } from './contradiction.ts';
import type { RowFacts, RowIdentity } from './facts.ts';
import type { RowProblem } from './problem.ts';

/** The cell of a column in one row; null when the register has no such column. */
export type CellOf = (column: Column) => Cell;

/** Every cell of a row understood, or everything that is wrong with them. */
export type FactsReading =
  | { readonly isRead: true; readonly facts: RowFacts }
  | { readonly isRead: false; readonly problems: readonly RowProblem[] };

/** Reads one cell; when it cannot, notes why and gives null. */
type Take = <Value>(column: Column, reader: (cell: Cell) => Reading<Value>) => Value | null;

/** No register is older. */
const earliestYear = 1900;

export const readFacts = (cellOf: CellOf, today: CivilDate): FactsReading => {
  const problems: RowProblem[] = [];
  const take: Take = (column, reader) => {
    const reading = reader(cellOf(column));
    if (reading.isRead) return reading.value;
    problems.push({ column, value: cellText(cellOf(column)), ...reading.problem });
    return null;
  };
  const years: YearRange = { earliest: earliestYear, latest: yearOf(today) + 1 };
  const identity = takeIdentity(take, years, today);
  const rest = { ...takeRequest(take), ...takePath(take, years) };
  if (identity === null || problems.length > 0) return { isRead: false, problems };
  const facts: RowFacts = { ...identity, ...rest };
  const contradictions = contradictionsOf(facts).map((problem) => ({
    ...problem,
    value: cellText(cellOf(problem.column)),
  }));
  return contradictions.length > 0 ? { isRead: false, problems: contradictions } : { isRead: true, facts };
};

/** As long as what an agent may type in the product itself. */
const readName = readText(80);
const readNumber = readText(60);
const readDetail = readText(200);
const readReason = readText(500);
const readAddressee = readText(120);
/** Kept with the row as it is written, and nowhere else. */
const readRemarks = readText(Number.POSITIVE_INFINITY);

const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** Null only after a problem was noted. */
const takeIdentity = (take: Take, years: YearRange, today: CivilDate): RowIdentity | null => {
  const firstContactOn = take('firstContactOn', (cell) => required(readDate(cell, years)));
  const lastName = take('lastName', (cell) => required(readName(cell)));
  const firstName = take('firstName', readName);
  const bornOn = take('bornOn', (cell) => readDate(cell, birthYears(firstContactOn ?? today)));
  return firstContactOn === null || lastName === null ? null : { firstContactOn, lastName, firstName, bornOn };
};

const takeRequest = (take: Take) => ({
  number: take('number', readNumber),
  telephone: take('telephone', readTelephone),
  town: take('town', readName),
  channel: take('channel', readDetail),
  project: take('project', readDetail),
  amount: aboveZero(take('amount', readAmount)),
  duration: take('duration', readDuration),
  remarks: take('remarks', readRemarks),
});

const takePath = (take: Take, years: YearRange) => ({
  appointmentOn: take('appointmentOn', (cell) => readDate(cell, years)),
  attended: take('attended', readAnswer),
  eligible: take('eligible', readAnswer),
  reason: take('reason', readReason),
  fileCompleteOn: take('fileCompleteOn', (cell) => readDone(cell, years)),
  submittedOn: take('submittedOn', (cell) => readDone(cell, years)),
  decision: take('decision', readDecision),
  decidedOn: take('decidedOn', (cell) => readDate(cell, years)),
  grantedAmount: aboveZero(take('grantedAmount', readAmount)),
  paidOutOn: take('paidOutOn', (cell) => readDone(cell, years)),
  redirectedTo: take('redirectedTo', readAddressee),
});

const required = <Value>(reading: Reading<Value>): Reading<Value> =>
  reading.isRead && reading.value === null ? { isRead: false, problem: { code: 'missing' } } : reading;

/** Registers write 0 € for no amount. */
const aboveZero = (cents: number | null): number | null => (cents === 0 ? null : cents);
