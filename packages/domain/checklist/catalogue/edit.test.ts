import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../calendar/index.ts';
import {
  type Catalogue,
  type CatalogueContent,
  canMove,
  catalogueWith,
  companionsIn,
  completeness,
  defaultCatalogue,
  faultsOf,
  firstCatalogueSettings,
  needsOf,
  type Placement,
  rememberingPieces,
  untouchedPiece,
  withNeedConditions,
  withNeedMoved,
  withPiece,
  withWayConditions,
} from '../index.ts';
import { people, plainest } from '../testing/situations.ts';

const training = { code: 'added-1', copies: 1, validity: null, name: 'Attestation de formation' };
const effectiveFrom = civilDateOf('2026-01-01');
const settingsOf = ({ needs, pieces }: CatalogueContent): Catalogue =>
  catalogueWith({ effectiveFrom, expiryNoticeDays: 15, pieces, needs });
const adding = (placement: Placement): Catalogue => settingsOf(withPiece(defaultCatalogue, training, placement));
const codesOf = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

describe('a piece that the administrator adds', () => {
  it('is asked of everybody, last of its group', () => {
    const catalogue = adding({ as: 'own', group: 'income' });
    expect(faultsOf(catalogue)).toEqual([]);
    expect(codesOf(catalogue.pieces)[codesOf(catalogue.pieces).indexOf('taxNotice') + 1]).toBe('added-1');
    expect(needsOf(plainest, catalogue).find(({ code }) => code === 'added-1')).toMatchObject({
      applies: 'yes',
      name: 'Attestation de formation',
    });
    expect(codesOf(catalogue.pieces).filter((code) => code !== 'added-1')).toEqual(codesOf(defaultCatalogue.pieces));
  });

  it('is one more way to meet a need, beside the others', () => {
    const catalogue = adding({ as: 'alternative', need: 'payslips' });
    expect(faultsOf(catalogue)).toEqual([]);
    const need = needsOf(people.tenantOnSalary, catalogue).find(({ code }) => code === 'payslips');
    expect(need?.ways.map(codesOf)).toEqual([['payslips'], ['added-1']]);
    expect(needsOf(plainest, catalogue).find(({ code }) => code === 'payslips')?.applies).toBe('no');
  });
});

describe('a piece that the administrator adds together with another', () => {
  const together = adding({ as: 'together', beside: 'hostingCertificate' });
  const waysIn = (catalogue: Catalogue) =>
    needsOf(people.hostedForeigner, catalogue)
      .find(({ code }) => code === 'housing')
      ?.ways.map(codesOf);

  it('is asked of whoever gives the other, in the same way', () => {
    expect(faultsOf(together)).toEqual([]);
    expect(waysIn(defaultCatalogue)).toEqual([['hostingCertificate', 'hostIdentity']]);
    expect(waysIn(together)).toEqual([['hostingCertificate', 'hostIdentity', 'added-1']]);
    expect(codesOf(together.pieces)[codesOf(together.pieces).indexOf('hostIdentity') + 1]).toBe('added-1');
  });

  it('is not complete without it, nor by it alone', () => {
    const good = { state: 'verified', paper: { copies: 1, issuedOn: null, lastValidOn: null } } as const;
    const isMet = (...codes: readonly string[]) => {
      const pieces = new Map(codes.map((code) => [code, { ...untouchedPiece, ...good }]));
      const gaps = completeness(needsOf(people.hostedForeigner, together), pieces, effectiveFrom).gaps;
      return !gaps.some(({ need }) => need === 'housing');
    };
    expect(isMet('hostingCertificate', 'hostIdentity')).toBe(false);
    expect(isMet('added-1')).toBe(false);
    expect(isMet('hostingCertificate', 'hostIdentity', 'added-1')).toBe(true);
  });

  it('leaves the others to be asked once it is withdrawn', () => {
    const withdrawn = together.pieces.map((piece) =>
      piece.code === 'added-1' ? { ...piece, isWithdrawn: true } : piece,
    );
    expect(waysIn({ ...together, pieces: withdrawn })).toEqual([['hostingCertificate', 'hostIdentity']]);
  });

  it('is never proposed with one that is withdrawn', () => {
    const pieces = defaultCatalogue.pieces.map((piece) =>
      piece.code === 'hostIdentity' ? { ...piece, isWithdrawn: true } : piece,
    );
    const before = companionsIn(defaultCatalogue);
    expect(before).toContain('hostIdentity');
    expect(companionsIn({ ...defaultCatalogue, pieces })).toEqual(before.filter((code) => code !== 'hostIdentity'));
  });
});

/** Written by hand: who gives the added piece, by when it is asked. */
const truth = [
  ['no condition', [], 'yes', 'yes', 'yes'],
  ['tenants', [{ fact: 'housing', isOneOf: ['tenant'] }], 'yes', 'no', 'unknown'],
  ['tenants and hosted', [{ fact: 'housing', isOneOf: ['tenant', 'hosted'] }], 'yes', 'yes', 'unknown'],
  ['residence permit', [{ fact: 'needsResidencePermit', isOneOf: [true] }], 'no', 'yes', 'no'],
  [
    'tenants on salary',
    [
      { fact: 'housing', isOneOf: ['tenant'] },
      { fact: 'incomeCertifiers', isOneOf: ['employer'] },
    ],
    'yes',
    'no',
    'unknown',
  ],
] as const;

it.each(truth)('with %s as a condition, a piece applies to whom the table says', (_, when, ...expected) => {
  const own = adding({ as: 'own', group: 'income' });
  const alternative = adding({ as: 'alternative', need: 'taxNotice' });
  const catalogues = [
    { ...own, needs: withNeedConditions(own.needs, 'added-1', when) },
    { ...alternative, needs: withWayConditions(alternative.needs, 'added-1', when) },
  ];
  const situations = [people.tenantOnSalary, people.hostedForeigner, people.halfKnown];
  const [asNeed, asWay] = catalogues.map((catalogue) =>
    situations.map((situation) => {
      const needs = needsOf(situation, catalogue);
      const isAWay = needs.some(({ ways }) => ways.some((way) => codesOf(way).includes('added-1')));
      return isAWay ? (needs.find(({ code }) => code === 'added-1')?.applies ?? 'yes') : 'no';
    }),
  );
  expect(asNeed).toEqual(expected);
  expect(asWay).toEqual(expected.map((applies) => (applies === 'no' ? 'no' : 'yes')));
});

describe('the order of the pack', () => {
  it('changes by one place within a group, and takes all pieces of the need with it', () => {
    const moved = withNeedMoved(defaultCatalogue, 'housing', 'earlier');
    expect(codesOf(moved.pieces).slice(4, 9)).toEqual([
      'rentReceipt',
      'hostingCertificate',
      'hostIdentity',
      'amortisationTable',
      'proofOfAddress',
    ]);
    expect(withNeedMoved(moved, 'housing', 'later')).toEqual({
      needs: defaultCatalogue.needs,
      pieces: defaultCatalogue.pieces,
    });
  });

  it.each([
    ['identity', 'earlier', false],
    ['familyRecordBook', 'later', false],
    ['familyRecordBook', 'earlier', true],
    ['letterOfMotivation', 'earlier', false],
    ['nothingSuch', 'later', false],
  ] as const)('keeps each group together: %s %s', (code, direction, isMovable) => {
    expect(canMove(defaultCatalogue.needs, code, direction)).toBe(isMovable);
    expect(withNeedMoved(defaultCatalogue, code, direction) === defaultCatalogue).toBe(!isMovable);
  });
});

describe('a piece that another catalogue knows', () => {
  it('stays known as withdrawn, and is asked of nobody', () => {
    const remembering = rememberingPieces(defaultCatalogue, [adding({ as: 'own', group: 'income' })]);
    expect(remembering.pieces.at(-1)).toEqual({ ...training, isWithdrawn: true });
    expect(needsOf(plainest, remembering)).toEqual(needsOf(plainest, defaultCatalogue));
    expect(rememberingPieces(defaultCatalogue, [catalogueWith(firstCatalogueSettings)])).toBe(defaultCatalogue);
  });
});
