import { registerImportEndpoints } from '@parcours/contracts';
import { columns } from '@parcours/domain/register';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callLines } from './call-lines.ts';
import { CallFailed } from './failed.ts';

const done = { kind: 'done', importId: null, created: 0, alreadyThere: 2, refused: 0, differs: 0 };
const nothingMapped = Object.fromEntries(columns.map((column) => [column, null]));
const progress = { kind: 'progress', done: 1, total: 2 };

/** The network answers in these pieces; it breaks after them when an error is given. */
const answering = (pieces: readonly string[], breakage?: Error): void => {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
      if (breakage === undefined) stream.close();
      else stream.error(breakage);
    },
  });
  vi.stubGlobal('fetch', async () => new Response(body));
};

const read = async () => {
  const lines: unknown[] = [];
  const given = {
    file: new File([], 'registre.csv'),
    body: { mapping: JSON.stringify(nothingMapped), fingerprint: 'x' },
  };
  let failure: unknown = null;
  try {
    for await (const line of callLines(registerImportEndpoints.importRegister, given)) {
      lines.push(line);
    }
  } catch (error) {
    failure = error;
  }
  return { lines, failure };
};

afterEach(() => vi.unstubAllGlobals());

describe('an answer in lines', () => {
  it('gives each line, however the network cuts it', async () => {
    const text = `${JSON.stringify(progress)}\n${JSON.stringify(done)}\n`;
    answering([text.slice(0, 9), text.slice(9, 50), text.slice(50)]);
    expect(await read()).toEqual({ lines: [progress, done], failure: null });
  });

  it.each([
    ['in the middle of a line', undefined],
    ['with an error', new TypeError('network error')],
  ])('says that the connection was lost when it is cut %s', async (_, breakage) => {
    answering([`${JSON.stringify(progress)}\n{"kind":"done","impo`], breakage);
    const { failure } = await read();
    expect(failure).toBeInstanceOf(CallFailed);
    expect(failure).toMatchObject({ failure: { code: 'unreachable' } });
    expect(failure instanceof CallFailed && failure.sentence).toContain('La connexion s’est coupée');
  });

  it('says that it cannot be read when a whole line is no JSON', async () => {
    answering(['<html>\n']);
    expect((await read()).failure).toMatchObject({ failure: { code: 'unreadable' } });
  });
});
