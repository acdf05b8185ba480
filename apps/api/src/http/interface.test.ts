import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFailures } from './failures.ts';
import { serveInterface } from './interface.ts';
import { limitTraffic, usualTraffic } from './limits.ts';

const openApp = async (folder: string | null): Promise<FastifyInstance> => {
  const app = fastify();
  answerFailures(app);
  await limitTraffic(app, usualTraffic);
  app.get('/api/session', async () => ({}));
  await serveInterface(app, folder);
  return app;
};

describe('the interface', () => {
  let parent: string;
  let app: FastifyInstance;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'interface '));
    const folder = join(parent, 'dist');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(parent, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'index.html'), '<title>Parcours</title>');
    await writeFile(join(folder, 'assets', 'index-B2x.js'), 'plain');
    await writeFile(join(folder, 'assets', 'index-B2x.js.br'), 'compressed');
    await writeFile(join(folder, 'icon.svg'), '<svg/>');
    app = await openApp(folder);
  });
  afterAll(async () => {
    await app.close();
    await rm(parent, { recursive: true });
  });

  it.for(['/', '/dossiers', '/dossiers/42?tab=history', '/apiculture'])(
    'answers the one document at %s',
    async (url) => {
      const answer = await app.inject(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('Parcours');
      expect(answer.headers).toMatchObject({
        'content-type': expect.stringContaining('text/html'),
        'cache-control': 'no-cache',
      });
    },
  );

  it('lets browsers keep for ever what is named after its content', async () => {
    const { headers, body } = await app.inject('/assets/index-B2x.js');
    expect(body).toBe('plain');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await app.inject('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('sends the compressed twin to whoever reads it', async () => {
    const { headers, body } = await app.inject({
      url: '/assets/index-B2x.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(body).toBe('compressed');
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript'),
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it.for([
    ['GET', '/assets/old-A1x.js'],
    ['GET', '/api/nowhere'],
    ['GET', '/api'],
    ['POST', '/dossiers'],
  ] as const)('does not answer it to %s %s', async ([method, url]) => {
    const answer = await app.inject({ method, url });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({ failure: { code: 'notFound' } });
  });

  it.for(['/../secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/assets/%2e%2e/%2e%2e/secret.txt'])(
    'never leaves its folder: %s',
    async (url) => {
      expect((await app.inject(url)).body).not.toBe('secret');
    },
  );

  it('may be served by something else', async () => {
    const alone = await openApp(null);
    expect((await alone.inject('/dossiers')).statusCode).toBe(404);
    await alone.close();
  });
});
