import { z } from 'zod';
import { Failed } from '../http/failed.ts';

/** Where a page ended: the value it was sorted by, and the dossier. */
const cursor = z.tuple([z.string(), z.string(), z.uuid()]);

type Cursor = { readonly sort: string; readonly value: string; readonly id: string };

/** Opaque text. It can hold a name, so it travels in bodies only. */
export const cursorOf = ({ sort, value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');

/**
 * @param allowed what a value of this sort looks like
 * @throws Failed `invalidInput` when it is not a cursor of this sort
 */
export const readCursor = (text: string, sort: string, allowed: z.ZodType<string>): Cursor => {
  const parsed = cursor.safeParse(jsonOrNull(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success || parsed.data[0] !== sort || !allowed.safeParse(parsed.data[1]).success) {
    throw new Failed({ code: 'invalidInput', problems: [{ field: 'body.after', problem: 'cursor' }] });
  }
  const [, value, id] = parsed.data;
  return { sort, value, id };
};

const jsonOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
