import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoints } from './index.ts';

describe('the contract table', () => {
  it('gives each address and method one endpoint', () => {
    const addresses = Object.values(endpoints).map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.for(Object.entries(endpoints))('describes the parameters that the address of %s has', ([, endpoint]) => {
    const named = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const described = 'params' in endpoint ? Object.keys(endpoint.params.shape) : [];
    expect(described).toEqual(named);
  });

  it.for(Object.entries(endpoints))('can write the reply of %s: nothing in it has no way back', ([, { reply }]) => {
    const met = new Set<string>();
    z.toJSONSchema(reply, {
      io: 'output',
      unrepresentable: 'any',
      override: ({ zodSchema }) => void met.add(zodSchema._zod.def.type),
    });
    expect(met).not.toContain('transform');
  });
});
