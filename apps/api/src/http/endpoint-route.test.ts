import { setTimeout as wait } from 'node:timers/promises';
import type { Endpoint } from '@parcours/contracts';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveEndpoint } from '../../test/endpoint.ts';
import type { AnyHandler } from './endpoint-route.ts';
import { Failed } from './failed.ts';

let app: FastifyInstance;
afterEach(() => app.close());

const serve = async (endpoint: Partial<Endpoint>, handle: AnyHandler): Promise<string> => {
  const served = await serveEndpoint(endpoint, handle);
  app = served.app;
  return served.address;
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

it('a transaction that no connection was free for says that the server is busy', async () => {
  await serve({}, async () => {
    throw Object.assign(new Error('Unable to start a transaction in the given time.'), { code: 'P2028' });
  });
  const answer = await app.inject({ method: 'POST', url: '/api/try' });
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '10']);
  expect(answer.json()).toEqual({ failure: { code: 'overloaded' } });
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
    const answer = await fetch(address, { method: 'POST' });
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
    const answer = await fetch(address, { method: 'POST' });
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
    await fetch(address, { method: 'POST', signal: leaving.signal });
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
