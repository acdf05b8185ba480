import type { CivilDate } from '@parcours/domain/calendar';
import type { RuleSet, SituationFacts } from '@parcours/domain/eligibility';
import { Prisma } from '../database/generated/client.ts';

type Rows = {
  readonly person: Prisma.PersonCreateManyInput;
  readonly dossier: Prisma.DossierCreateManyInput;
  readonly dossier_event: Prisma.DossierEventCreateManyInput & { readonly id: string };
  readonly stage_visit: Prisma.StageVisitCreateManyInput;
  readonly current_spell: Prisma.CurrentSpellCreateManyInput;
  readonly past_spell: Prisma.PastSpellCreateManyInput;
  readonly detour: Prisma.DetourCreateManyInput;
  readonly appointment: Prisma.AppointmentCreateManyInput;
  readonly source_row: Prisma.SourceRowCreateManyInput;
  readonly checklist: Prisma.ChecklistCreateManyInput;
  readonly piece_event: Prisma.PieceEventCreateManyInput & { readonly id: string };
  readonly piece: Prisma.PieceCreateManyInput;
  readonly stored_file: Prisma.StoredFileCreateManyInput;
  readonly piece_file: Prisma.PieceFileCreateManyInput & { readonly id: string };
  readonly situation: {
    readonly dossierId: string;
    readonly version: number;
    readonly facts: SituationFacts;
    readonly savedAt: Date;
    readonly savedById: string;
  };
  readonly judgement: {
    readonly dossierId: string;
    readonly sequence: number;
    readonly judgedOn: CivilDate;
    readonly ruleSet: RuleSet;
  };
  /** `value` and `heldAgainst` are kept as JSON. */
  readonly verdict: {
    readonly dossierId: string;
    readonly sequence: number;
    readonly condition: string;
    readonly kind: string;
    readonly verdict: string;
    readonly value: unknown;
    readonly heldAgainst: unknown;
    readonly missing: readonly string[];
  };
};

/** Rows of several tables, each with the same fields in all its rows. */
type TableRows = { readonly [Table in keyof Rows]?: readonly Rows[Table][] };

/**
 * Inserts any number of rows in one statement with one parameter a table. Prisma's `createMany` binds every value by
 * itself, which made creating thousands of dossiers five times slower.
 */
export const insertRows = <Table extends keyof Rows>(
  transaction: Prisma.TransactionClient,
  table: Table,
  rows: readonly Rows[Table][],
): Promise<void> => runInsertions(transaction, insertionsOf({ [table]: rows }));

/** What inserts rows of several tables, to be run as one: it can be made while the database does something else. */
export const insertionsOf = (tables: TableRows): readonly Prisma.Sql[] =>
  Object.entries(tables).flatMap(([table, [first, ...others]]) =>
    first === undefined ? [] : [insertInto(table, first, others)],
  );

/** Runs them in one statement: what refers to another row may come before it. */
export const runInsertions = async (
  transaction: Prisma.TransactionClient,
  insertions: readonly Prisma.Sql[],
): Promise<void> => {
  if (insertions.length === 0) return;
  await transaction.$executeRaw(Prisma.sql`/* planned once */ WITH ${Prisma.join(insertions)} SELECT`);
};

const insertInto = (table: string, first: object, others: readonly object[]): Prisma.Sql => {
  const names = Prisma.raw(Object.keys(first).map(columnOf).join(', '));
  const into = Prisma.raw(table);
  const records = JSON.stringify([first, ...others].map(recordOf));
  return Prisma.sql`new_${into} AS (
    INSERT INTO ${into} (${names})
    SELECT ${names} FROM json_populate_recordset(NULL::${into}, ${records}::json))`;
};

/** What is null is left out: PostgreSQL takes it for the same, and reads less. */
const recordOf = (row: object): object => {
  const record: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(row)) if (value !== null) record[columnOf(field)] = value;
  return record;
};

const columns = new Map<string, string>();

/** As the schema maps them: `bornOn` is `born_on`. Found once for each field, of which there are few. */
const columnOf = (field: string): string => {
  const known = columns.get(field);
  if (known !== undefined) return known;
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(field, column);
  return column;
};
