import { readFile } from 'node:fs/promises';
import {
  endpoints,
  type ImportProgress,
  type RegisterPreviewRow,
  type RegisterPreviewSummary,
} from '@parcours/contracts';
import type { Mapping } from '@parcours/domain/register';
import type { z } from 'zod';
import type { Visitor } from '../../../test/app.ts';

type Answered = Awaited<ReturnType<Visitor['call']>>;
export type Bytes = Uint8Array<ArrayBuffer>;

export const testRegister = async (name: string): Promise<Bytes> =>
  new Uint8Array(await readFile(new URL(`../testdata/registre-2013-2019.${name}`, import.meta.url)));

/** A CSV as a town might keep it. */
export const csvOf = (rows: readonly (readonly string[])[]): Bytes =>
  new TextEncoder().encode(rows.map((cells) => cells.join(';')).join('\r\n'));

export type Preview = { readonly summary: RegisterPreviewSummary; readonly rows: readonly RegisterPreviewRow[] };

type Fields = { readonly mapping?: Mapping; readonly sheet?: string; readonly fingerprint?: string };

/** Sends a form with a file, as the screen does. */
export const sendRegister = async (
  visitor: Visitor,
  name: 'preview' | 'import' | 'refused-rows',
  file: Bytes,
  { mapping, ...fields }: Fields = {},
): Promise<Answered> => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  if (mapping !== undefined) form.append('mapping', JSON.stringify(mapping));
  form.append('file', new Blob([file]), 'registre');
  const encoded = new Response(form);
  return visitor.call('POST', `/api/register/${name}`, Buffer.from(await encoded.arrayBuffer()), {
    'content-type': encoded.headers.get('content-type') ?? '',
  });
};

const linesOf = <Schema extends z.ZodType>(schema: Schema, { status, body }: Answered): readonly z.output<Schema>[] => {
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return String(body)
    .trimEnd()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
};

export const preview = async (visitor: Visitor, file: Bytes, fields: Fields = {}): Promise<Preview> => {
  const lines = linesOf(endpoints.previewRegister.reply, await sendRegister(visitor, 'preview', file, fields));
  const [summary] = lines;
  if (summary?.kind !== 'summary') throw new Error('a preview begins with what it comes to');
  return { summary, rows: lines.flatMap((line) => (line.kind === 'rows' ? line.rows : [])) };
};

/** Confirms a preview and answers every line of its import. */
export const confirm = async (
  visitor: Visitor,
  file: Bytes,
  { summary: { mapping, fingerprint, sheet } }: Preview,
): Promise<readonly ImportProgress[]> => {
  const fields = { mapping, fingerprint, ...(sheet !== null && { sheet: sheet.name }) };
  return linesOf(endpoints.importRegister.reply, await sendRegister(visitor, 'import', file, fields));
};

/** Previews and confirms at once; answers the last line. */
export const importFile = async (visitor: Visitor, file: Bytes): Promise<ImportProgress | undefined> =>
  (await confirm(visitor, file, await preview(visitor, file))).at(-1);
