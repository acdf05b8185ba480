import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../test/app.ts';

const credentials = { email: 'personne@ville.example', password: 'un mot de passe assez long' };

describe('what every answer carries', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());

  it('lets browsers run nothing but our own files', async () => {
    const { headers } = await test.visit().call('GET', '/api/session');
    expect(String(headers['content-security-policy']).split(';').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "manifest-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  it('keeps no copy, tells no other site, and opens no sensor', async () => {
    const { headers } = await test.visit().call('GET', '/api/session');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('carries the same on a refusal and on an unknown address', async () => {
    for (const url of ['/api/accounts', '/api/nowhere']) {
      const { headers } = await test.visit().call('GET', url);
      expect(headers).toHaveProperty('content-security-policy');
    }
  });
});

describe('behind TLS', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ settings: { PUBLIC_URL: 'https://parcours.ville.example', TRUST_PROXY: 'true' } });
  });
  afterAll(() => test.close());

  it('asks browsers never to come back without it', async () => {
    const { headers } = await test.visit().call('GET', '/api/session');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('gives a cookie that only this host and only TLS can carry', async () => {
    const { email, password } = await test.addAccount(['agent']);
    const { headers } = await test.visit().signIn(email, password);
    const [cookie] = [headers['set-cookie']].flat();
    expect(String(cookie)).toMatch(
      /^__Host-parcours=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('takes writes from its own address only', async () => {
    const from = (origin: string) => test.visit().call('POST', '/api/session', credentials, { origin });
    expect((await from('https://parcours.ville.example')).status).toBe(401);
    expect((await from('http://parcours.ville.example')).status).toBe(403);
    expect((await from('https://parcours.ville.example.evil.example')).status).toBe(403);
  });
});

describe('writes that another site makes a browser send', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ settings: { PORT: '4250' } });
  });
  afterAll(() => test.close());

  const refused = { status: 403, body: { failure: { code: 'foreignOrigin' } } };
  const post = (headers: Record<string, string>) => test.visit().call('POST', '/api/session', credentials, headers);

  it.for([
    ['an origin elsewhere', { origin: 'https://evil.example' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://localhost:9999', host: 'localhost:4250' }],
    ['a name that was made to lead here', { origin: 'http://evil.example:4250', host: 'evil.example:4250' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ] as const)('are refused: %s', async ([, headers]) => {
    expect(await post(headers)).toMatchObject(refused);
  });

  it.for([
    ['the public address', { origin: 'http://localhost:4250', 'sec-fetch-site': 'same-origin' }],
    ['the same machine by its number', { origin: 'http://127.0.0.1:4250', host: '127.0.0.1:4250' }],
    ['the same machine by its IPv6 number', { origin: 'http://[::1]:4250', host: '[::1]:4250' }],
    ['a program that is no browser', {}],
  ] as const)('are not confused with %s', async ([, headers]) => {
    expect((await post(headers)).status).toBe(401);
  });

  it('are refused before anything is read', async () => {
    const answer = await test.visit().call('POST', '/api/session', 'not even JSON', { origin: 'https://evil.example' });
    expect(answer).toMatchObject(refused);
  });
});
