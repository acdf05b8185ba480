import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import {
  type CatalogueSettings,
  catalogueOn,
  catalogueWith,
  defaultCatalogue,
  faultsOf,
  firstCatalogueSettings,
  needsOf,
} from '../index.ts';
import { plainest } from '../testing/situations.ts';

const withPieces = (...pieces: CatalogueSettings['pieces']) =>
  catalogueWith({ ...firstCatalogueSettings, effectiveFrom: civilDateOf('2026-01-01'), pieces });
const needIn = (code: string, catalogue = defaultCatalogue) =>
  needsOf(plainest, catalogue).find((need) => need.code === code);
const withdrawn = (code: string) => ({ code, copies: 1, validity: null, isWithdrawn: true });

describe('the settings of the pieces', () => {
  it('are the convention’s when nobody set others', () => {
    expect(catalogueWith(firstCatalogueSettings)).toEqual(defaultCatalogue);
  });

  it('change what they name and nothing else', () => {
    const changed = { code: 'taxNotice', copies: 2, validity: { count: 12, unit: 'months' } } as const;
    const catalogue = withPieces(changed);
    expect(catalogue.pieces.find(({ code }) => code === 'taxNotice')).toEqual(changed);
    expect(catalogue.pieces.filter(({ code }) => code !== 'taxNotice')).toEqual(
      defaultCatalogue.pieces.filter(({ code }) => code !== 'taxNotice'),
    );
    expect(faultsOf(catalogue)).toEqual([]);
  });

  it('hold from their day on', () => {
    const later = withPieces();
    expect(catalogueOn([defaultCatalogue, later], civilDateOf('2025-12-31'))).toBe(defaultCatalogue);
    expect(catalogueOn([defaultCatalogue, later], civilDateOf('2026-01-01'))).toBe(later);
  });
});

describe('a withdrawn piece', () => {
  it('is asked of nobody, and stays in the catalogue', () => {
    const catalogue = withPieces(withdrawn('taxNotice'));
    expect(needIn('taxNotice')?.applies).toBe('yes');
    expect(needIn('taxNotice', catalogue)).toMatchObject({ applies: 'no', ways: [] });
    expect(catalogue.pieces.map(({ code }) => code)).toContain('taxNotice');
  });

  it('closes the ways that ask for nothing else, and leaves the others', () => {
    const ways = needIn('identity', withPieces(withdrawn('passport')))?.ways;
    expect(ways?.map((way) => way.map(({ code }) => code))).toEqual([['identityCard']]);
    expect(needIn('identity', withPieces(withdrawn('passport'), withdrawn('identityCard')))?.applies).toBe('no');
  });
});
