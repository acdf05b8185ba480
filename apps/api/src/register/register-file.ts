import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { parisDay } from '@parcours/domain/calendar';
import type { ListedReason } from '@parcours/domain/reasons';
import {
  checkMapping,
  guessMapping,
  type Mapping,
  type MappingProblem,
  type RegisterLayout,
  reasonReader,
} from '@parcours/domain/register';
import { Failed } from '../http/failed.ts';
import { readReasonListOn } from '../store/reason-lists.ts';
import type { RegisterDependencies } from './dependencies.ts';
import { readRememberedMapping } from './remembered-mapping.ts';
import { readTable } from './table/read-table.ts';
import type { Table } from './table/table.ts';

export type RegisterFile = {
  readonly bytes: Uint8Array;
  /** SHA-256. */
  readonly digest: string;
};

/** A register as it was handed over. */
export type GivenRegister = {
  readonly file: RegisterFile;
  /** The sheet of a workbook to read; null: the first that looks like a register. */
  readonly sheet: string | null;
  /** Columns chosen by hand; null: remembered from the last import with these headers, else guessed from them. */
  readonly mapping: Mapping | null;
};

/** A register as a table with its columns found. */
export type Register = {
  /** Of the file. */
  readonly digest: string;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly mappingFrom: 'headings' | 'remembered' | 'hand';
  /** The reasons of the town's list, by which its own words are known. */
  readonly reasons: readonly ListedReason[];
  /** How its rows are read. */
  readonly layout: RegisterLayout;
  /** Empty when rows can be read. */
  readonly mappingProblems: readonly MappingProblem[];
};

/** @throws Failed `registerFileRefused` when the file is no table. */
export const openRegister = async (
  { prisma, now }: RegisterDependencies,
  { file: { bytes, digest }, sheet, mapping }: GivenRegister,
): Promise<Register> => {
  const reading = await readTable(bytes, sheet);
  if (!reading.isRead) throw new Failed({ code: 'registerFileRefused', problem: reading.failure });
  const { table } = reading;
  const remembered = mapping === null ? await readRememberedMapping(prisma, table.headers) : null;
  const chosen = mapping ?? remembered ?? guessMapping(table.headers);
  const { reasons } = await readReasonListOn(prisma, parisDay(now()));
  return {
    digest,
    table,
    mapping: chosen,
    mappingFrom: mapping !== null ? 'hand' : remembered !== null ? 'remembered' : 'headings',
    reasons,
    layout: { headers: table.headers, mapping: chosen, readReason: reasonReader(reasons) },
    mappingProblems: checkMapping(chosen, table.headers),
  };
};

/** The same, where rows must be read. @throws Failed `registerFileRefused` when the columns chosen do not allow it. */
export const openMappedRegister = async (
  dependencies: RegisterDependencies,
  given: GivenRegister,
): Promise<Register> => {
  const register = await openRegister(dependencies, given);
  const problems = register.mappingProblems;
  if (problems.length > 0) {
    throw new Failed({ code: 'registerFileRefused', problem: { code: 'mappingRefused', problems } });
  }
  return register;
};

/** Reads a whole file, which the contract keeps small enough. */
export const receiveFile = async (content: Readable): Promise<RegisterFile> => {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  const stream: AsyncIterable<Buffer> = content;
  for await (const chunk of stream) {
    hash.update(chunk);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), digest: hash.digest('hex') };
};
