import type { Endpoint } from '@parcours/contracts';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveEndpoint } from '../../test/endpoint.ts';
import type { AnyHandler } from './endpoint-route.ts';
import { Failed } from './failed.ts';
import { largestFileBytes } from './limits.ts';

let app: FastifyInstance;
afterEach(() => app.close());

const serve = async (endpoint: Partial<Endpoint>, handle: AnyHandler): Promise<string> => {
  const served = await serveEndpoint(endpoint, handle);
  app = served.app;
  return served.address;
};

describe('a file that comes in', () => {
  const upload = { takesFile: true, body: z.object({ charset: z.string().min(2) }), reply: z.unknown() } as const;
  const measure: AnyHandler = async ({ body, file }) => {
    let bytes = 0;
    for await (const chunk of file?.content ?? []) bytes += z.instanceof(Uint8Array).parse(chunk).length;
    return { body, name: file?.name, bytes };
  };
  const form = (fields: Record<string, string>, file: Blob | null): FormData => {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.append(name, value);
    if (file !== null) made.append('file', file, 'registre été.csv');
    return made;
  };
  const send = async (address: string, body: FormData | string) => {
    const answer = await fetch(address, { method: 'POST', body });
    return { status: answer.status, body: await answer.json() };
  };

  it('streams after its fields, which are parsed', async () => {
    const address = await serve(upload, measure);
    expect(await send(address, form({ charset: 'utf-8' }, new Blob(['a;b\n'])))).toEqual({
      status: 200,
      body: { body: { charset: 'utf-8' }, name: 'registre été.csv', bytes: 4 },
    });
  });

  it('of the largest size comes whole, and a byte more is refused', async () => {
    const address = await serve(upload, measure);
    const whole = await send(address, form({ charset: 'utf-8' }, new Blob([new Uint8Array(largestFileBytes)])));
    expect(whole).toMatchObject({ status: 200, body: { bytes: largestFileBytes } });
    const more = await send(address, form({ charset: 'utf-8' }, new Blob([new Uint8Array(largestFileBytes + 1)])));
    expect(more).toEqual({ status: 413, body: { failure: { code: 'tooLarge', largestBytes: largestFileBytes } } });
  });

  it('is refused with a wrong field, and the sender still reads the answer', async () => {
    const address = await serve(upload, measure);
    const big = new Blob([new Uint8Array(largestFileBytes)]);
    expect(await send(address, form({ charset: 'x', more: 'y' }, big))).toEqual({
      status: 400,
      body: {
        failure: {
          code: 'invalidInput',
          problems: [
            { field: 'body.charset', problem: 'tooSmall' },
            { field: 'body.more', problem: 'unknownField' },
          ],
        },
      },
    });
    // The connection is as good as new.
    expect((await send(address, form({ charset: 'utf-8' }, new Blob(['x'])))).status).toBe(200);
  });

  it('can be read while lines about it go out', async () => {
    const lines = { ...upload, replies: 'lines', reply: z.object({ bytes: z.int() }) } as const;
    const address = await serve(lines, async ({ file }) =>
      (async function* () {
        let bytes = 0;
        yield { bytes };
        for await (const chunk of file?.content ?? []) bytes += z.instanceof(Uint8Array).parse(chunk).length;
        yield { bytes };
      })(),
    );
    const body = form({ charset: 'utf-8' }, new Blob([new Uint8Array(5_000_000)]));
    const answer = await fetch(address, { method: 'POST', body });
    expect(await answer.text()).toBe('{"bytes":0}\n{"bytes":5000000}\n');
  });

  it('that is left in the middle does not hold the connection up', async () => {
    const address = await serve(upload, async ({ file }) => {
      for await (const chunk of file?.content ?? [])
        return { isEnough: z.instanceof(Uint8Array).parse(chunk).length > 0 };
      return { isEnough: false };
    });
    const big = new Blob([new Uint8Array(largestFileBytes)]);
    for (let count = 0; count < 3; count += 1) {
      expect(await send(address, form({ charset: 'utf-8' }, big))).toEqual({ status: 200, body: { isEnough: true } });
    }
  });

  it('that nobody reads does not hold the connection up', async () => {
    const address = await serve(upload, async () => {
      throw new Failed({ code: 'registerChangedSincePreview' });
    });
    const big = new Blob([new Uint8Array(largestFileBytes)]);
    for (let count = 0; count < 3; count += 1) {
      expect((await send(address, form({ charset: 'utf-8' }, big))).status).toBe(409);
    }
  });

  it('is missed when it is missing, and nothing but a form is read', async () => {
    const address = await serve(upload, measure);
    expect(await send(address, form({ charset: 'utf-8' }, null))).toMatchObject({
      status: 400,
      body: { failure: { problems: [{ field: 'file', problem: 'missing' }] } },
    });
    expect(await send(address, 'a;b')).toMatchObject({
      status: 400,
      body: { failure: { problems: [{ field: 'headers.content-type', problem: 'unsupported' }] } },
    });
  });
});
