import { setTimeout as wait } from 'node:timers/promises';
import { type Endpoint, parseInput } from '@parcours/contracts';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AnyHandler, toRoute } from './endpoint-route.ts';
import { Failed } from './failed.ts';
import { answerFailures } from './failures.ts';
import { largestFileBytes } from './limits.ts';
import { takeFiles } from './uploads.ts';
import { parseByContract } from './validation.ts';

let app: FastifyInstance;
afterEach(() => app.close());

const serve = async (endpoint: Partial<Endpoint>, handle: AnyHandler): Promise<string> => {
  app = fastify();
  app.decorateRequest('signedIn', null);
  answerFailures(app);
  parseByContract(app);
  const described = {
    method: 'POST',
    path: '/api/try',
    summary: '',
    access: 'anyone',
    reply: z.unknown(),
    ...endpoint,
  } as const;
  await app.register(async (context) => {
    if (described.takesFile) await takeFiles(context);
    context.route(toRoute('signIn', described, handle));
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
};

describe('a reply', () => {
  it('never carries a field that the contract does not name', async () => {
    const reply = z.object({ person: z.object({ name: z.string() }) });
    await serve({ reply }, async () => ({ person: { name: 'Ali', salary: 1 }, password: 'x' }));
    expect((await app.inject({ method: 'POST', url: '/api/try' })).json()).toEqual({ person: { name: 'Ali' } });
  });

  it('that is not what the contract says is a bug, not half an answer', async () => {
    await serve({ reply: z.object({ name: z.string() }) }, async () => ({ name: null }));
    const answer = await app.inject({ method: 'POST', url: '/api/try' });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ failure: { code: 'unexpected' } });
  });
});

describe('lines', () => {
  const lines = { replies: 'lines', reply: z.object({ done: z.int() }) } as const;

  it('arrive one by one, as they are made', async () => {
    let isLastMade = false;
    const address = await serve(lines, async () =>
      (async function* () {
        yield { done: 1, secret: 'x' };
        await wait(200);
        isLastMade = true;
        yield { done: 2 };
      })(),
    );
    const answer = await fetch(`${address}/api/try`, { method: 'POST' });
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of answer.body ?? []) {
      if (text === '') expect(isLastMade).toBe(false);
      text += decoder.decode(chunk);
    }
    expect(text).toBe('{"done":1}\n{"done":2}\n');
  });

  it('that fail before the first one are a failure like any other', async () => {
    await serve(lines, async () =>
      (async function* () {
        await wait(1);
        if (Date.now() > 0) throw new Failed({ code: 'registerChangedSincePreview' });
        yield { done: 1 };
      })(),
    );
    expect((await app.inject({ method: 'POST', url: '/api/try' })).statusCode).toBe(409);
  });

  it('that fail in the middle end torn, so that nobody takes them for the whole', async () => {
    const address = await serve(lines, async () =>
      (async function* () {
        yield { done: 1 };
        await wait(10);
        throw new Error('lost');
      })(),
    );
    const answer = await fetch(`${address}/api/try`, { method: 'POST' });
    await expect(answer.text()).rejects.toThrow();
  });

  it('stop being made when the caller leaves', async () => {
    let isStopped = false;
    const address = await serve(lines, async () =>
      (async function* () {
        try {
          for (let done = 0; ; done += 1) {
            yield { done };
            await wait(5);
          }
        } finally {
          isStopped = true;
        }
      })(),
    );
    const leaving = new AbortController();
    await fetch(`${address}/api/try`, { method: 'POST', signal: leaving.signal });
    leaving.abort();
    await expect.poll(() => isStopped).toBe(true);
  });
});

describe('a file that goes out', () => {
  it('is offered under its own name, accents included', async () => {
    await serve({ replies: 'file' }, async () => ({
      name: 'refusés "2026".csv',
      type: 'text/csv; charset=utf-8',
      content: 'a;b',
    }));
    const { headers, body } = await app.inject({ method: 'POST', url: '/api/try' });
    expect(body).toBe('a;b');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': "attachment; filename*=UTF-8''refus%C3%A9s%20%222026%22.csv",
    });
  });
});

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
    const answer = await fetch(`${address}/api/try`, { method: 'POST', body });
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

describe('a problem', () => {
  it.for([
    [z.object({ name: z.string() }), {}, 'body.name', 'missing'],
    [z.object({ name: z.string() }), { name: 3 }, 'body.name', 'wrongType'],
    [z.object({ name: z.string().max(2) }), { name: 'abc' }, 'body.name', 'tooBig'],
    [z.object({ name: z.uuid() }), { name: 'abc' }, 'body.name', 'uuid'],
    [z.object({ name: z.enum(['a']) }), { name: 'abc' }, 'body.name', 'notInList'],
    [
      z.object({ people: z.array(z.object({ age: z.int().min(0) })) }),
      { people: [{ age: -1 }] },
      'body.people.0.age',
      'tooSmall',
    ],
    [z.object({ on: z.string().refine(() => false, { error: 'date' }) }), { on: 'x' }, 'body.on', 'date'],
    [z.strictObject({}), { name: 'x' }, 'body.name', 'unknownField'],
  ] as const)('is named in one word: %#', ([schema, value, field, problem]) => {
    expect(parseInput(schema, value, 'body')).toEqual({ isValid: false, problems: [{ field, problem }] });
  });
});
