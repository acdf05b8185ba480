import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf } from '../../calendar/index.ts';
import {
  type Catalogue,
  type CatalogueFault,
  catalogueOn,
  defaultCatalogue,
  faultsOf,
  lastDayOfValidity,
  pieceCodes,
  pieceGroups,
} from '../index.ts';

describe('the catalogue of the convention', () => {
  it('has no fault', () => {
    expect(faultsOf(defaultCatalogue)).toEqual([]);
  });

  it('keeps each group together, in the order of the pack', () => {
    const groups = defaultCatalogue.needs.map(({ group }) => pieceGroups.indexOf(group));
    expect(groups).toEqual([...groups].sort((first, second) => first - second));
    expect(new Set(groups).size).toBe(pieceGroups.length);
  });

  it('names pieces in the order of its needs', () => {
    const named = defaultCatalogue.needs.flatMap(({ ways }) => ways.flatMap((way) => way.pieces));
    expect(named).toEqual(pieceCodes);
  });

  it('expects three of what comes every month', () => {
    const several = defaultCatalogue.pieces.filter(({ copies }) => copies !== 1);
    expect(several.map(({ code, copies }) => [code, copies])).toEqual([
      ['payslips', 3],
      ['franceTravailPayments', 3],
      ['bankStatements', 3],
    ]);
  });

  it('limits the age of three papers', () => {
    const limited = defaultCatalogue.pieces.filter(({ validity }) => validity !== null);
    expect(limited.map(({ code, validity }) => [code, validity])).toEqual([
      ['proofOfAddress', { count: 3, unit: 'months' }],
      ['familyAllowanceCertificate', { count: 3, unit: 'months' }],
      ['roadworthinessTest', { count: 6, unit: 'months' }],
    ]);
  });
});

describe('a paper of less than', () => {
  it.each([
    [3, 'months', '2016-01-15', '2016-04-14'],
    [3, 'months', '2015-11-30', '2016-02-28'],
    [6, 'months', '2016-08-31', '2017-02-27'],
    [6, 'months', '2016-03-01', '2016-08-31'],
    [30, 'days', '2016-02-01', '2016-03-01'],
    [1, 'days', '2016-02-01', '2016-02-01'],
  ] as const)('%i %s issued on %s is good until %s', (count, unit, issuedOn, lastDay) => {
    expect(lastDayOfValidity(civilDateOf(issuedOn), { count, unit })).toBe(lastDay);
  });
});

describe('the catalogue in force', () => {
  const from = (day: string): Catalogue => ({ ...defaultCatalogue, effectiveFrom: civilDateOf(day) });
  const catalogues = [from('2016-01-01'), from('2011-11-07'), from('2018-07-01')];

  it.each([
    ['2011-11-06', undefined],
    ['2011-11-07', '2011-11-07'],
    ['2015-12-31', '2011-11-07'],
    ['2016-01-01', '2016-01-01'],
    ['2018-06-30', '2016-01-01'],
    ['2026-01-01', '2018-07-01'],
  ])('on %s is that of %s', (day, effectiveFrom) => {
    expect(catalogueOn(catalogues, civilDateOf(day))?.effectiveFrom).toBe(effectiveFrom);
  });

  it('is none in an empty list', () => {
    expect(catalogueOn([], addDays(defaultCatalogue.effectiveFrom, 1))).toBeNull();
  });
});

describe('an edited catalogue', () => {
  const [need, piece] = [
    { code: 'quote', group: 'project', when: [], ways: [{ pieces: ['quote'], when: [] }] },
    { code: 'quote', copies: 1, validity: null },
  ] as const;
  const sound: Catalogue = { ...defaultCatalogue, needs: [need], pieces: [piece] };

  /** One case for each code: a code that nobody produces does not compile here. */
  const cases = {
    sameCodeTwice: [{ pieces: [piece, piece] }, { what: 'piece', duplicate: 'quote' }],
    needWithoutWay: [{ needs: [need, { ...need, code: 'letter', ways: [] }] }, { need: 'letter' }],
    wayWithoutPiece: [{ needs: [{ ...need, ways: [...need.ways, { pieces: [], when: [] }] }] }, { need: 'quote' }],
    noSuchPiece: [
      { needs: [{ ...need, ways: [...need.ways, { pieces: ['proForma'], when: [] }] }] },
      { need: 'quote', piece: 'proForma' },
    ],
    pieceOfNoNeed: [{ pieces: [piece, { ...piece, code: 'letter' }] }, { piece: 'letter' }],
    copiesNotCounted: [{ pieces: [{ ...piece, copies: 0 }] }, { piece: 'quote', copies: 0 }],
    validityNotCounted: [
      { pieces: [{ ...piece, validity: { count: 1.5, unit: 'months' } }] },
      { piece: 'quote', count: 1.5 },
    ],
    conditionNeverHolds: [
      { needs: [{ ...need, when: [{ fact: 'project', isOneOf: [] }] }] },
      { need: 'quote', fact: 'project' },
    ],
    noticeNotCounted: [{ expiryNoticeDays: -1 }, { days: -1 }],
  } as const satisfies Record<CatalogueFault['code'], readonly [Partial<Catalogue>, object]>;

  it.each(Object.entries(cases))('is told %s', (code, [change, facts]) => {
    expect(faultsOf(sound)).toEqual([]);
    expect(faultsOf({ ...sound, ...change })).toEqual([{ code, ...facts }]);
  });

  it('is told that a need stands twice', () => {
    expect(faultsOf({ ...sound, needs: [need, need] })).toEqual([
      { code: 'sameCodeTwice', what: 'need', duplicate: 'quote' },
    ]);
  });
});
