import { describe, expect, it } from 'vitest';
import { brokenOff, CallFailed, unreachable, unreadable } from '../../api/failed.ts';
import { keptAfter } from './kept-after.ts';

describe('an import that ends badly', () => {
  it('has written nothing when the server says why', () => {
    expect(keptAfter(new CallFailed({ code: 'registerChangedSincePreview' }, 'Refaites l’aperçu.'))).toBe(
      'Rien n’est écrit.',
    );
  });
  it.each([
    ['the connection is lost', brokenOff()],
    ['the server is out of reach', unreachable()],
    ['the answer cannot be read', unreadable()],
    ['the page itself fails', new SyntaxError('Unterminated string')],
  ])('sends to the list of imports when %s', (_, error) => {
    expect(keptAfter(error)).toContain('la liste des reprises');
    expect(keptAfter(error)).not.toContain('Rien n’est écrit');
  });
});
