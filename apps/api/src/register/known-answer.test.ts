import { readFile } from 'node:fs/promises';
import { civilDateOf, precisionOf } from '@parcours/domain/calendar';
import { fold, type Milestone, type Position } from '@parcours/domain/path';
import {
  type Cell,
  guessMapping,
  historyOf,
  type RegisterEntry,
  type RowOutcome,
  type RowProblem,
  readRow,
  reasonReader,
  unmappedHeaders,
} from '@parcours/domain/register';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from './table/read-table.ts';
import expected from './testdata/expected.json' with { type: 'json' };
import { channelNames, lossesByStage } from './testing/known-answer.ts';

const today = civilDateOf('2026-01-01');

type Dossier = { readonly entry: RegisterEntry; readonly position: Position };

type Row = { readonly number: Cell; readonly outcome: RowOutcome };

const rowsOf = async (fileName: string): Promise<readonly Row[]> => {
  const reading = await readTable(await readFile(new URL(`./testdata/${fileName}`, import.meta.url)));
  if (!reading.isRead) throw new Error(reading.failure.code);
  const { headers, rows } = reading.table;
  const mapping = guessMapping(headers);
  expect(unmappedHeaders(mapping, headers)).toEqual([]);
  const layout = { headers, mapping, readReason: reasonReader([]) };
  return rows.map(({ cells }) => ({ number: cells[0] ?? null, outcome: readRow(cells, layout, today) }));
};

const validOf = (rows: readonly Row[]) =>
  rows.map(({ outcome }) => outcome).filter((outcome) => outcome.kind === 'valid');

const codeOf = (problem: RowProblem): string =>
  problem.code === 'refusedOnPath' ? problem.refusal.code : problem.code;

const positionOf = (entry: RegisterEntry): Position => fold(historyOf(entry)) ?? expect.unreachable();

const dossiersOf = (rows: readonly Row[]): readonly Dossier[] => {
  const once = new Map(validOf(rows).map(({ entry, canonical }) => [JSON.stringify(canonical), entry]));
  return [...once.values()].map((entry) => ({ entry, position: positionOf(entry) }));
};

const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(items, keyOf)].map(([key, group]) => [key, group.length]));

describe.each(['registre-2013-2019.csv', 'registre-2013-2019.xlsx'])('the register of the town, %s', (fileName) => {
  let rows: readonly Row[] = [];
  let dossiers: readonly Dossier[] = [];
  beforeAll(async () => {
    rows = await rowsOf(fileName);
    dossiers = dossiersOf(rows);
  });

  it('opens each dossier once', () => {
    expect(dossiers).toHaveLength(expected.valid_dossiers);
    expect(validOf(rows).length - dossiers.length).toBe(expected.same_row_twice);
  });

  it('skips the empty line and the total', () => {
    const skipped = rows.flatMap(({ outcome }) => (outcome.kind === 'skipped' ? [outcome.why] : []));
    expect(countBy(skipped, (why) => why)).toEqual({
      emptyLine: expected.empty_lines,
      totalLine: expected.total_lines,
    });
  });

  it('refuses five rows, each for its reason', () => {
    const told = rows.flatMap(({ number, outcome }) =>
      outcome.kind === 'refused' ? outcome.problems.map((problem) => [number, problem.column, codeOf(problem)]) : [],
    );
    expect(told).toEqual([
      ['B-001', 'firstContactOn', 'noSuchDay'],
      ['B-002', 'decidedOn', 'beforeWhatItFollows'],
      ['B-003', 'amount', 'notAnAmount'],
      ['B-004', 'firstContactOn', 'missing'],
      ['B-005', 'decision', 'unknownDecision'],
    ]);
    expect(told.map(([number]) => number).sort()).toEqual(Object.keys(expected.refused_rows).sort());
  });

  it('counts the dossiers at each milestone', () => {
    const reached = (milestone: Milestone) => dossiers.filter(({ position }) => position.milestones[milestone]).length;
    const given = dossiers.filter(({ entry }) => entry.acts.some(({ act }) => act.kind === 'appointmentGiven'));
    expect({
      first_contact: reached('firstContact'),
      appointment_given: given.length,
      appointment_held: reached('appointmentHeld'),
      eligible: reached('foundEligible'),
      file_complete: reached('fileComplete'),
      submitted: reached('submitted'),
      decided: reached('decided'),
      granted: reached('granted'),
      paid_out: reached('paidOut'),
    }).toEqual(expected.milestones);
  });

  it('counts the lost ones by stage, by who said no and why', () => {
    const counted = countBy(
      dossiers.filter(({ position }) => position.state === 'closed'),
      ({ position }) =>
        position.state === 'closed' ? `${position.stage} ${position.end.kind} ${position.end.mainReason}` : '',
    );
    expect(counted).toEqual(
      Object.fromEntries(
        lossesByStage.map(({ stage, end, reason, dossiers }) => [`${stage} ${end} ${reason}`, dossiers]),
      ),
    );
  });

  it('counts the ones still open, beside the loans being repaid', () => {
    const open = dossiers.filter(({ position }) => position.state === 'open');
    expect(countBy(open, ({ position }) => position.stage)).toEqual({
      appointment: expected.still_open.appointment,
      collection: expected.still_open.collection,
      lender: expected.still_open.submitted,
      repayment: expected.milestones.paid_out,
    });
  });

  it('names whom people were sent to', () => {
    const ends = dossiers.flatMap(({ position }) => (position.state === 'closed' ? [position.end] : []));
    const redirected = ends.filter(({ kind }) => kind === 'redirected');
    expect(countBy(redirected, ({ redirectedTo }) => redirectedTo ?? '')).toEqual(expected.redirected_to);
  });

  it('knows who sent them', () => {
    const byChannel = Object.entries(expected.by_channel).map(([name, count]) => [channelNames[name], count]);
    expect(countBy(dossiers, ({ entry }) => entry.firstContact.event.channel)).toEqual(Object.fromEntries(byChannel));
  });

  it('keeps imprecise dates imprecise', () => {
    const imprecise = dossiers.filter(({ entry }) => precisionOf(entry.firstContact.happenedOn) !== 'day');
    expect(imprecise).toHaveLength(expected.imprecise_first_contact_dates);
  });

  it('needs no word beyond its codes, so that nothing lands under other', () => {
    const reasons = dossiers.flatMap(({ position }) => (position.state === 'closed' ? [position.end.mainReason] : []));
    expect(reasons).not.toContain('other');
    expect(dossiers.map(({ entry }) => entry.firstContact.event.request.project)).not.toContain('other');
  });
});

it('knows the rows of one file again in the other', async () => {
  const fromCsv = validOf(await rowsOf('registre-2013-2019.csv'));
  const fromXlsx = validOf(await rowsOf('registre-2013-2019.xlsx'));
  expect(fromXlsx.map(({ canonical }) => canonical)).toEqual(fromCsv.map(({ canonical }) => canonical));
  expect(fromXlsx.map(({ entry }) => entry)).toEqual(fromCsv.map(({ entry }) => entry));
});
