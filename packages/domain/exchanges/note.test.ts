import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { type Correspondent, contactNoteRefusals, type ExchangeRefusal } from './index.ts';

const today = civilDateOf('2026-03-12');

describe('a note of contact', () => {
  it.each<[string, Correspondent, string | null, readonly ExchangeRefusal[]]>([
    ['2026-03-12', 'person', null, []],
    ['2016-03-12', 'lender', null, []],
    ['2026-03-11', 'person', 'Sa fille', []],
    ['2026-03-11', 'association', 'Familles rurales', []],
    ['2026-03-11', 'association', null, ['correspondentNotNamed']],
    ['2026-03-11', 'supplier', null, ['correspondentNotNamed']],
    ['2026-03-11', 'other', null, ['correspondentNotNamed']],
    ['2026-03-13', 'person', null, ['laterThanToday']],
    ['2026-03-13', 'other', null, ['laterThanToday', 'correspondentNotNamed']],
  ])('of %s with %s, named %s: %j', (happenedOn, correspondent, correspondentName, refusals) => {
    const note = { medium: 'telephone', direction: 'incoming', happenedOn: civilDateOf(happenedOn) } as const;
    expect(contactNoteRefusals({ ...note, correspondent, correspondentName }, today)).toEqual(refusals);
  });
});
