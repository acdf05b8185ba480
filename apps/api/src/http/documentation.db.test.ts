import { endpoints } from '@parcours/contracts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestApp, type TestApp, type Visitor } from '../../test/app.ts';

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  responses: z.record(z.string(), z.object({})),
});
const openApi = z.object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), operation)) });

describe('the documentation', () => {
  let test: TestApp;
  let agent: Visitor;
  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
  });
  afterAll(() => test.close());

  it('is a valid OpenAPI document', async () => {
    const { body } = await agent.call('GET', '/api/openapi.json');
    const outcome = await new Validator().validate(z.record(z.string(), z.unknown()).parse(body));
    expect(outcome).toMatchObject({ valid: true });
  });

  it('lists every endpoint of the contract table, with its replies, and nothing else', async () => {
    const { paths } = openApi.parse((await agent.call('GET', '/api/openapi.json')).body);
    const listed = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { operationId }]) => `${operationId}: ${method.toUpperCase()} ${path}`),
    );
    const expected = Object.entries(endpoints).map(
      ([name, { method, path }]) => `${name}: ${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    expect(listed.sort()).toEqual(expected.sort());
    for (const operations of Object.values(paths)) {
      for (const { responses } of Object.values(operations))
        expect(Object.keys(responses)).toEqual(['200', '4XX', '5XX']);
    }
  });

  it('has a page that runs under our content policy', async () => {
    const { status, body, headers } = await agent.call('GET', '/api/docs/');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    const page = z.string().parse(body);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    for (const [, file] of page.matchAll(/(?:src|href)="\.([^"]+)"/g)) {
      expect((await agent.call('GET', `/api/docs${file}`)).status).toBe(200);
    }
  });

  it.for(['/api/openapi.json', '/api/docs', '/api/docs/', '/api/docs/json', '/api/docs/static/swagger-ui.css'])(
    'is for accounts: %s',
    async (url) => {
      expect((await test.visit().call('GET', url)).status).toBe(401);
      const { email, password } = await test.addAccount(['head'], { mustChangePassword: true });
      const newcomer = test.visit();
      await newcomer.signIn(email, password);
      expect((await newcomer.call('GET', url)).status).toBe(403);
    },
  );
});
