import type { ChecklistGap } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { defaultCatalogue, needCodes, pieceCodes, reasonsByMove } from '@parcours/domain/checklist';
import { describe, expect, it } from 'vitest';
import {
  checklistSentence,
  expiringSentence,
  gapSentence,
  goodUntilSentence,
  needLabel,
  pieceFileSentence,
  pieceLabel,
  pieceReasonLabels,
  pieceRefusalSentence,
  pieceSource,
  piecesExpected,
  sizeLabel,
  validityLabel,
} from './index.ts';

const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');
const lacks = (piece: string, code: 'toAsk' | 'asked' | 'toVerify' | 'refused' | 'cannotBeGiven'): ChecklistGap => ({
  code: 'unmet',
  need: piece,
  group: 'project',
  turn: code === 'asked' ? 'person' : 'town',
  ways: [[{ piece, code }]],
});
const unknown: ChecklistGap = {
  code: 'unknownApplicability',
  need: 'housing',
  group: 'home',
  turn: 'town',
  missingFacts: ['housing'],
};

describe('why a paper is in somebody’s day', () => {
  const today = civilDateOf('2026-03-16');
  it('says until when it is good, and the day it should have served', () => {
    const piece = { code: 'identityCard', lastGoodOn: civilDateOf('2026-03-20') };
    expect(plain(expiringSentence(piece, civilDateOf('2026-04-01'), today))).toBe(
      `${pieceLabel('identityCard')} : valable jusqu’au 20 mars 2026, avant l’envoi prévu le 1er avril 2026.`,
    );
    expect(plain(expiringSentence({ ...piece, lastGoodOn: civilDateOf('2026-03-15') }, null, today))).toBe(
      `${pieceLabel('identityCard')} : n’est plus valable depuis le 15 mars 2026.`,
    );
  });
});

describe('the words of pieces', () => {
  it('say what is left and whose turn it is', () => {
    const gaps = [unknown, lacks('quote', 'toVerify'), lacks('taxNotice', 'toAsk'), lacks('bankDetails', 'toAsk')];
    expect(plain(checklistSentence({ gaps, isComplete: false, turn: 'town', isOpen: true }))).toBe(
      'Il reste 1 réponse à donner sur sa situation (1 pièce en dépend), 1 pièce à vérifier et 2 pièces à demander. C’est à la ville de jouer.',
    );
    // One answer is one answer, however many pieces wait for it.
    const two = [unknown, { ...unknown, need: 'landTaxNotice' }];
    expect(plain(checklistSentence({ gaps: two, isComplete: false, turn: 'town', isOpen: true }))).toBe(
      'Il reste 1 réponse à donner sur sa situation (2 pièces en dépendent). C’est à la ville de jouer.',
    );
    expect(
      plain(checklistSentence({ gaps: [lacks('quote', 'asked')], isComplete: false, turn: 'person', isOpen: true })),
    ).toBe('Il reste 1 pièce que la personne doit apporter. C’est à la personne de jouer.');
    expect(checklistSentence({ gaps: [], isComplete: true, turn: 'town', isOpen: true })).toBe(
      'Rien ne manque : toutes les pièces qui s’appliquent sont vérifiées.',
    );
  });

  it('say what lacks of one need, with each way to meet it', () => {
    expect(plain(gapSentence(unknown))).toBe('Logement : on ne sait pas encore si c’est nécessaire (logement).');
    expect(
      plain(
        gapSentence({
          ...lacks('identity', 'toAsk'),
          code: 'unmet',
          ways: [[{ piece: 'identityCard', code: 'refused' }], [{ piece: 'passport', code: 'toAsk' }]],
        }),
      ),
    ).toBe('Carte d’identité à redemander ou passeport à demander.');
    expect(
      plain(
        gapSentence({
          ...lacks('proofOfAddress', 'toAsk'),
          code: 'unmet',
          ways: [
            [
              {
                piece: 'proofOfAddress',
                code: 'expiresBefore',
                lastGoodOn: civilDateOf('2026-03-01'),
                plannedOn: civilDateOf('2026-04-02'),
              },
            ],
          ],
        }),
      ),
    ).toBe('Justificatif de domicile à redemander : valable jusqu’au 1er mars 2026, envoi le 2 avril 2026.');
  });

  it('name every piece and need, and say where to get each', () => {
    for (const code of pieceCodes) {
      expect(pieceLabel(code), code).not.toBe(code);
      expect(pieceSource(code), code).toMatch(/\.$/);
    }
    for (const code of needCodes) expect(needLabel(code), code).not.toBe(code);
    expect(piecesExpected({ code: 'payslips', name: null, copies: 3 })).toBe('Bulletins de salaire (3)');
    expect(piecesExpected({ code: 'taxNotice', name: 'Avis complet', copies: 1 })).toBe('Avis complet');
    expect(plain(validityLabel(defaultCatalogue.pieces[4] ?? { validity: null }))).toBe('moins de 3 mois');
  });

  it('have a label for each reason', () => {
    for (const [move, reasons] of Object.entries(reasonsByMove)) {
      const labels = new Map(Object.entries(pieceReasonLabels)).get(move) ?? {};
      expect(Object.keys(labels).sort()).toEqual([...reasons].sort());
    }
  });

  it('warn of a paper that will be too old on the day of the submission', () => {
    const lastGoodOn = civilDateOf('2026-03-01');
    expect(plain(goodUntilSentence({ lastGoodOn, outlook: 'good' }))).toBe('valable jusqu’au 1er mars 2026');
    expect(plain(goodUntilSentence({ lastGoodOn, outlook: 'expired' }))).toBe(
      'n’est plus valable depuis le 1er mars 2026',
    );
    expect(plain(goodUntilSentence({ lastGoodOn, outlook: 'expiresLater' }))).toContain('jour de l’envoi');
    expect(goodUntilSentence({ lastGoodOn: null, outlook: 'good' })).toBeNull();
  });

  it('say why a move or a file is refused, and what to do', () => {
    expect(plain(pieceRefusalSentence({ code: 'notFromThisState', move: 'verified', state: 'asked' }))).toBe(
      '« Noter vérifiée » ne se fait pas quand la pièce est « demandée ».',
    );
    expect(pieceRefusalSentence({ code: 'dateOnPaperMissing' })).toContain('notez la date');
    expect(plain(pieceFileSentence({ code: 'tooManyPixels', megapixels: 2500, mostMegapixels: 80 }))).toBe(
      'L’image est trop grande : 2500 millions de points, 80 au plus. Réduisez-la ou scannez moins fin.',
    );
    expect(pieceFileSentence({ code: 'encrypted' })).toContain('mot de passe');
  });

  it('give sizes as people read them', () => {
    expect(plain(sizeLabel(12))).toBe('1 ko');
    expect(plain(sizeLabel(340_400))).toBe('340 ko');
    expect(plain(sizeLabel(2_440_000))).toBe('2,4 Mo');
  });
});
