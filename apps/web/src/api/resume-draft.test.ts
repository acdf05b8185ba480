import { expect, it } from 'vitest';
import { resumeDraft } from './resume-draft.ts';

const start = { name: '', kind: null as string | null, lines: [] as readonly string[] };

it.each([
  [
    'half a date and half a name',
    '{"name":"Du","kind":"12/0","lines":["1 2"]}',
    { name: 'Du', kind: '12/0', lines: ['1 2'] },
  ],
  ['a field that the form no longer has', '{"name":"Du","gone":"x"}', { ...start, name: 'Du' }],
  ['a field that is something else today', '{"name":{"first":"Du"},"lines":"x"}', start],
  ['what is no draft', '[1]', start],
  ['what cannot be read', '{', start],
])('takes up %s', (_, typed, expected) => {
  expect(resumeDraft(start, typed)).toEqual(expected);
});
