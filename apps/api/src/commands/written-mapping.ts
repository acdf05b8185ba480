import { columns, type Mapping } from '@parcours/domain/register';
import { z } from 'zod';
import { CommandRefusal } from './command.ts';

/**
 * A mapping as somebody writes it: column to the title of its header or its index from 0, null for none. Columns that
 * are left out stay as they were found.
 */
const writtenMapping = z.partialRecord(z.enum(columns), z.union([z.string(), z.int().min(0), z.null()]));

/** @throws CommandRefusal when the text is no mapping, or names a header that the file does not have */
export const readWrittenMapping = (text: string, found: Mapping, headers: readonly string[]): Mapping => {
  const parsed = writtenMapping.safeParse(jsonOrNull(text));
  if (!parsed.success) {
    throw new CommandRefusal(
      `Le fichier de --mapping doit être du JSON, de colonne à titre ou à rang, par exemple { "lastName": "Nom" }.\nColonnes possibles : ${columns.join(', ')}.`,
    );
  }
  const chosen = Object.entries(parsed.data).map(([column, header]) => [column, indexOf(header, headers)]);
  return { ...found, ...Object.fromEntries(chosen) };
};

const indexOf = (header: string | number | null, headers: readonly string[]): number | null => {
  if (typeof header !== 'string') return header;
  const index = headers.findIndex((title) => title.trim().toLowerCase() === header.trim().toLowerCase());
  if (index >= 0) return index;
  throw new CommandRefusal(
    `Le fichier n’a pas de colonne « ${header} ».\nSes colonnes : ${headers.map((title) => `« ${title} »`).join(', ')}.`,
  );
};

const jsonOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
