import type { ImportProgress, RegisterRowCounts } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { v7 as newId } from 'uuid';
import { writeAudit } from '../audit/write-audit.ts';
import { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import type { RegisterDependencies } from './dependencies.ts';
import { inTurn } from './in-turn.ts';
import { previewFingerprint } from './preview-fingerprint.ts';
import { follow } from './progress.ts';
import { type GivenRegister, openMappedRegister, type Register } from './register-file.ts';
import { rememberMapping } from './remembered-mapping.ts';
import { readImportedRequests } from './rows/imported-requests.ts';
import { countOutcomes, type JudgedRow, judgeRows } from './rows/judge-rows.ts';
import { type ReadRow, readRows } from './rows/read-rows.ts';
import { inSlices } from './slices.ts';
import { prepareRows, type TakeOver, writeRows } from './take-over.ts';

export type ImportRegister = {
  readonly given: GivenRegister;
  /** Of the preview that is confirmed. */
  readonly fingerprint: string;
  readonly caller: Pick<Caller, 'accountId'>;
  /** Hears of a failure when nobody listens to the import any more. */
  readonly reportUnheard: (error: unknown) => void;
};

/**
 * Takes over every new row of a register in one transaction, and tells how far it is. It goes on when the caller
 * leaves, and is written when `done` comes.
 * @throws Failed before the first line: `registerFileRefused`, or `registerChangedSincePreview` when it would do
 * anything else than the preview said
 */
export const importRegister = (
  dependencies: RegisterDependencies,
  { reportUnheard, ...command }: ImportRegister,
): AsyncGenerator<ImportProgress> =>
  follow((tell) => inTurn(() => runImport(dependencies, command, tell)), reportUnheard);

type Command = Omit<ImportRegister, 'reportUnheard'>;
type Tell = (line: ImportProgress) => void;

/** An hour: a hundred thousand rows take a minute. */
const longestMs = 3_600_000;

const runImport = async (
  { prisma, now }: RegisterDependencies,
  { given, fingerprint, caller }: Command,
  tell: Tell,
): Promise<ImportProgress> => {
  const at = now();
  const today = parisDay(at);
  const register = await openMappedRegister({ prisma, now }, given);
  const rows = await readRows(register, today);
  return prisma.$transaction(
    async (transaction) => {
      await letOneImportRun(transaction);
      const judged = await judgeRows(rows, await readImportedRequests(transaction));
      if (previewFingerprint(register, judged) !== fingerprint) {
        throw new Failed({ code: 'registerChangedSincePreview' });
      }
      return writeImport(transaction, { register, judged, accountId: caller.accountId, at, today }, tell);
    },
    { timeout: longestMs, maxWait: longestMs },
  );
};

/** Any number that nothing else locks. */
const importLock = 2_013_2019;

/** Until this transaction ends; another import waits, then sees what this one wrote. */
const letOneImportRun = async (transaction: Prisma.TransactionClient): Promise<void> => {
  await transaction.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(${importLock})`);
};

type Write = {
  readonly register: Register;
  readonly judged: readonly JudgedRow[];
  readonly accountId: string;
  readonly at: Date;
  readonly today: CivilDate;
};

const rowsAtATime = 250;

const writeImport = async (
  transaction: Prisma.TransactionClient,
  { register, judged, accountId, at, today }: Write,
  tell: Tell,
): Promise<ImportProgress> => {
  const rows = newRowsByYear(judged);
  const counts = countOutcomes(judged);
  const totals = totalsOf(counts);
  const { differs } = counts;
  if (rows.length === 0) return { kind: 'done', importId: null, ...totals, differs };
  const importId = newId();
  await transaction.registerImport.create({
    data: { id: importId, importedAt: at, importedById: accountId, ...totals },
  });
  tell({ kind: 'progress', done: 0, total: rows.length });
  await writeInTurns(transaction, rows, { register, importId, accountId, at, today }, (done) =>
    tell({ kind: 'progress', done, total: rows.length }),
  );
  await rememberMapping(transaction, { headers: register.table.headers, mapping: register.mapping, at });
  await writeAudit(transaction, {
    actorId: accountId,
    action: 'register.imported',
    dossierId: null,
    facts: { importId, ...totals },
    at,
  });
  return { kind: 'done', importId, ...totals, differs };
};

/** While the database writes some rows, the next ones are prepared. */
const writeInTurns = async (
  transaction: Prisma.TransactionClient,
  rows: readonly ReadRow[],
  taking: TakeOver,
  tellDone: (rowsDone: number) => void,
): Promise<void> => {
  let prepared = await prepareRows([], taking);
  let done = 0;
  for await (const slice of inSlices(rows, rowsAtATime)) {
    const [next] = await Promise.all([prepareRows(slice, taking), writeRows(transaction, prepared)]);
    done += prepared.howMany;
    if (done > 0) tellDone(done);
    prepared = next;
  }
  await writeRows(transaction, prepared);
  tellDone(done + prepared.howMany);
};

const totalsOf = ({ new: created, alreadyThere, refused }: RegisterRowCounts) => ({ created, alreadyThere, refused });

/**
 * The years in order: references of a year are held until the end by whoever takes one first, and colleagues open
 * dossiers of this year meanwhile.
 */
const newRowsByYear = (judged: readonly JudgedRow[]): readonly ReadRow[] =>
  judged.filter(({ outcome }) => outcome.kind === 'new').toSorted((one, other) => yearOf(one) - yearOf(other));

const yearOf = ({ reading }: ReadRow): number =>
  reading.kind === 'request' ? Number(reading.identity.firstContactOn.slice(0, 4)) : 0;
