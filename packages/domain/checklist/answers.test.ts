import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import {
  askedWithPieces,
  awaitedAnswers,
  completeness,
  defaultCatalogue,
  needsOf,
  type PieceSituation,
  unsettledPieces,
} from './index.ts';
import { nothingKnown, people, plainest } from './testing/situations.ts';

const { needs: allNeeds, pieces } = defaultCatalogue;
const unsettled = (situation: PieceSituation) => Object.fromEntries(unsettledPieces(situation, defaultCatalogue));
const awaited = (situation: PieceSituation) => {
  const needs = needsOf(situation, defaultCatalogue);
  const { gaps } = completeness(needs, new Map(), civilDateOf('2026-03-16'));
  return { answers: awaitedAnswers(gaps), gaps: gaps.filter(({ code }) => code === 'unknownApplicability').length };
};

describe('an answer that decides which pieces apply', () => {
  it('is asked with the pieces only where the situation of the household does not ask it', () => {
    expect(askedWithPieces(nothingKnown)).toEqual(['supplier', 'needsResidencePermit']);
    expect(askedWithPieces(plainest)).toEqual(['supplier', 'needsResidencePermit']);
    expect(askedWithPieces({ ...plainest, isOverIndebted: true })).toEqual([
      'supplier',
      'needsResidencePermit',
      'hasOverIndebtednessPlan',
    ]);
  });

  it('counts once, however many pieces wait for it', () => {
    const { answers, gaps } = awaited({ ...plainest, incomeCertifiers: null });
    expect(answers).toEqual(['incomeCertifiers']);
    expect(gaps).toBe(8);
    expect(awaited(plainest)).toEqual({ answers: [], gaps: 0 });
  });

  it('is not a plan before the procedure is known', () => {
    expect(awaited({ ...plainest, isOverIndebted: null, hasOverIndebtednessPlan: null }).answers).toEqual([
      'isOverIndebted',
    ]);
    expect(awaited({ ...plainest, isOverIndebted: true, hasOverIndebtednessPlan: null }).answers).toEqual([
      'hasOverIndebtednessPlan',
    ]);
  });
});

describe('a piece that may apply or not', () => {
  it('is told with the answers that would settle it, even beside a way that applies', () => {
    expect(unsettled({ ...plainest, housing: null })).toEqual({
      rentReceipt: ['housing'],
      hostingCertificate: ['housing'],
      hostIdentity: ['housing'],
      amortisationTable: ['housing'],
      landTaxNotice: ['housing'],
    });
    expect(unsettled({ ...plainest, needsResidencePermit: null })).toEqual({
      residencePermit: ['needsResidencePermit'],
    });
  });

  it('is none once everything is known', () => {
    for (const [who, situation] of Object.entries(people)) {
      const isKnown = Object.values(situation).every((fact) => fact !== null);
      expect(Object.keys(unsettled(situation)).length === 0, who).toBe(isKnown);
    }
  });

  it('is never one that everybody gives', () => {
    const always = ['proofOfAddress', 'taxNotice', 'bankStatements', 'bankDetails', 'letterOfMotivation'];
    const doubtful = Object.keys(unsettled(nothingKnown));
    expect(doubtful.filter((piece) => always.includes(piece))).toEqual([]);
    expect(allNeeds.length).toBeGreaterThan(0);
    expect(pieces.length).toBeGreaterThan(doubtful.length);
  });
});
