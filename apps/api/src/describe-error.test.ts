import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeError } from './describe-error.ts';

describe('an error in the log', () => {
  it('says what it is and where, and not its words', () => {
    const error = new RangeError('Jeanne Dupont is not a number', {
      cause: new Error('Key (email)=(jeanne@ville.example)'),
    });
    const described = describeError(error);
    expect(described).toMatchObject({ type: 'RangeError', message: '', cause: { type: 'Error' } });
    expect(described.stack).toContain('describe-error.test.ts');
    expect(JSON.stringify(described)).not.toMatch(/jeanne/i);
  });

  it('keeps a code and the fields that do not fit', () => {
    const { error } = z.object({ name: z.string() }).safeParse({ name: 42 });
    expect(describeError(error)).toMatchObject({ problems: ['name: invalid_type'] });
    expect(describeError(Object.assign(new Error('x'), { code: 'P2002' }))).toMatchObject({ message: 'P2002' });
  });
});
