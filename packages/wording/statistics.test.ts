import type { PathStatistics } from '@parcours/contracts';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './figured.ts';
import {
  answeredPhrase,
  answeredThereSentence,
  headlineSentence,
  largestLossSentence,
  mostLostSentence,
  stillOpenSentence,
  whoSaidNoSentence,
} from './statistics.ts';

const rate = (k: number, n: number) => ({ k, n, interval: { low: 0.1, high: 0.2 }, isTooSmallForPercentage: n < 10 });
const headline = {
  firstContacts: 131,
  granted: rate(7, 131),
  openWithoutGrant: 3,
  endedWithoutGrant: {
    leftByPerson: 61,
    turnedDownByTown: 30,
    refusedByLender: 1,
    redirected: 14,
    informationOnly: 1,
  },
  mostLostAfter: { milestone: 'preScreened', lost: rate(4, 8) },
  largestLoss: { furthest: 'preScreened', end: 'leftByPerson', reason: 'didNotCome', dossiers: 21 },
} as const;

describe('the sentences of a cohort', () => {
  it('answers first', () => {
    expect(wordsOf(headlineSentence(headline))).toBe('7\u00a0prêts accordés pour 131\u00a0premiers contacts.');
    expect(wordsOf(headlineSentence({ ...headline, granted: rate(0, 131) }))).toBe(
      'Aucun prêt accordé pour 131\u00a0premiers contacts.',
    );
    expect(wordsOf(headlineSentence({ ...headline, firstContacts: 0, granted: rate(0, 0) }))).toBe(
      'Aucun premier contact dans cette période.',
    );
  });
  it('says where most stopped, in words when they are few', () => {
    expect(wordsOf(mostLostSentence(headline) ?? [])).toBe(
      'C’est après «\u00a0Premier tri\u00a0» que le plus de dossiers s’arrêtent\u00a0: 4\u00a0sur\u00a08.',
    );
    expect(mostLostSentence({ ...headline, mostLostAfter: null })).toBeNull();
  });
  it('says how many of those were answered rather than lost', () => {
    type Line = PathStatistics['losses'][number];
    const line = (end: Line['end'], dossiers: number): Line => ({
      furthest: 'preScreened',
      end,
      reason: 'other',
      dossiers,
    });
    const said = (...losses: Line[]) => answeredThereSentence({ headline, losses });
    expect(said(line('leftByPerson', 3), line('redirected', 2), line('informationOnly', 4))).toBe(
      'Parmi eux, 6 ont été réorientés ou renseignés, ce qui n’est pas un échec.',
    );
    expect(said(line('redirected', 1))).toMatch(/^Parmi eux, 1 a été réorienté ou renseigné,/);
    expect(said(line('leftByPerson', 3))).toBeNull();
    expect(said({ ...line('redirected', 1), furthest: 'foundEligible' })).toBeNull();
  });
  it('says what the largest loss is, as people say it', () => {
    expect(wordsOf(largestLossSentence(headline) ?? [])).toBe(
      'La perte la plus nombreuse\u00a0: après «\u00a0Premier tri\u00a0», 21\u00a0personnes ne sont pas venues au rendez-vous.',
    );
  });
  it('names a redirection of the town’s list as the town does', () => {
    const redirected = { furthest: 'preScreened', end: 'redirected', dossiers: 12 } as const;
    const told = (reason: object) =>
      wordsOf(largestLossSentence({ ...headline, largestLoss: { ...redirected, reason: 'bank', ...reason } }) ?? []);
    expect(told({})).toContain('12\u00a0personnes ont été réorientées vers une banque.');
    expect(told({ reason: 'added-1', name: 'Épicerie sociale' })).toContain('réorientées\u00a0: Épicerie sociale.');
  });
  it('counts who said no apart from those who got another answer', () => {
    expect(wordsOf(whoSaidNoSentence(headline) ?? [])).toBe(
      'Qui a dit non avant un accord\u00a0: la personne 61\u00a0fois, la ville 30\u00a0fois et le Crédit Municipal 1\u00a0fois. S’y ajoutent 14\u00a0réorientations et 1\u00a0simple demande d’information\u00a0: ce ne sont pas des échecs.',
    );
  });
  it('keeps open dossiers out of the losses', () => {
    expect(wordsOf(stillOpenSentence(headline) ?? [])).toBe('3\u00a0dossiers sont encore en cours et peuvent aboutir.');
    expect(wordsOf(stillOpenSentence({ ...headline, openWithoutGrant: 1 }) ?? [])).toBe(
      '1\u00a0dossier est encore en cours et peut aboutir.',
    );
    expect(stillOpenSentence({ ...headline, openWithoutGrant: 0 })).toBeNull();
  });
  it('speaks of one as one', () => {
    const ended = { leftByPerson: 0, turnedDownByTown: 0, refusedByLender: 0, redirected: 1, informationOnly: 0 };
    const sentence = (endedWithoutGrant: typeof ended) =>
      wordsOf(whoSaidNoSentence({ ...headline, endedWithoutGrant }) ?? []);
    expect(sentence(ended)).toBe('Personne n’a dit non. S’y ajoute 1\u00a0réorientation\u00a0: ce n’est pas un échec.');
    expect(sentence({ ...ended, informationOnly: 1 })).toContain('S’y ajoutent 1\u00a0réorientation et 1\u00a0simple');
  });
  it('opens the dossiers behind each figure', () => {
    const behind = (sentence: ReturnType<typeof whoSaidNoSentence>) =>
      (sentence ?? []).flatMap((part) => (typeof part === 'string' ? [] : [part.behind]));
    expect(behind(headlineSentence(headline))).toEqual([{ reached: 'granted' }, {}]);
    expect(behind(mostLostSentence(headline))).toEqual([{ furthest: 'preScreened', state: 'closed' }]);
    expect(behind(largestLossSentence(headline))).toEqual([
      { furthest: 'preScreened', state: 'closed', end: 'leftByPerson', reason: 'didNotCome' },
    ]);
    expect(behind(whoSaidNoSentence(headline))).toEqual(
      ['leftByPerson', 'turnedDownByTown', 'refusedByLender', 'redirected', 'informationOnly'].map((end) => ({
        end,
        notReached: 'granted',
      })),
    );
    expect(behind(stillOpenSentence(headline))).toEqual([{ state: 'open', notReached: 'granted' }]);
    expect(behind(answeredPhrase('preScreened', { redirected: 3, informationOnly: 1 }))).toEqual([
      { furthest: 'preScreened', state: 'closed', end: 'redirected' },
      { furthest: 'preScreened', state: 'closed', end: 'informationOnly' },
    ]);
    expect(answeredPhrase('preScreened', { redirected: 0, informationOnly: 0 })).toBeNull();
  });
});
