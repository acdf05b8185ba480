import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { Unreadable } from './table.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What to do at each element; names come without their prefix. */
export type XmlVisitor = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `xmlns:x` keeps its prefix, so that it never passes for the attribute `x`. */
const attributesOf = (attributes: Attributes): Attributes => {
  const prefixed = Object.keys(attributes).filter((name) => name.includes(':') && !name.startsWith('xmlns'));
  if (prefixed.length === 0) return attributes;
  return {
    ...attributes,
    ...Object.fromEntries(prefixed.map((name) => [withoutPrefix(name), attributes[name] ?? ''])),
  };
};

/**
 * Visits a part of a workbook, letting other requests be served in between.
 * @throws Unreadable when it is not well-formed; a document type, through which entities could expand, is refused too
 */
export const visitXml = async (content: Uint8Array, { open, text, close }: XmlVisitor): Promise<void> => {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Unreadable({ code: 'damaged' });
  });
  parser.on('error', () => {
    throw new Unreadable({ code: 'damaged' });
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(withoutPrefix(name), attributesOf(attributes)));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(withoutPrefix(name)));
  const decoder = new TextDecoder('utf-8');
  for (let start = 0; start < content.length; start += 262_144) {
    parser.write(decoder.decode(content.subarray(start, start + 262_144), { stream: true }));
    await setImmediate();
  }
  parser.close();
};
