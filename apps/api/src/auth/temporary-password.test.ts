import { describe, expect, it } from 'vitest';
import { makeTemporaryPassword } from './temporary-password.ts';

describe('a temporary password', () => {
  it('reads easily, is long, and is never the same', () => {
    const made = Array.from({ length: 500 }, makeTemporaryPassword);
    for (const password of made) expect(password).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/);
    expect(new Set(made).size).toBe(500);
  });
});
