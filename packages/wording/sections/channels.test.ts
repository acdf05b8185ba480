import { civilDateOf } from '@parcours/domain/calendar';
import type { Milestone } from '@parcours/domain/path';
import { byChannelOf, type ChannelCount } from '@parcours/domain/statistics';
import { describe, expect, it } from 'vitest';
import { channelsLimitSentence, channelsSentence, type FiguredSentence, wordsOf } from '../index.ts';

const said = (sentence: FiguredSentence): string => wordsOf(sentence).replaceAll(/\s/gu, ' ');
const sent = (...counts: readonly ChannelCount[]) => ({
  asOf: civilDateOf('2026-11-23'),
  dossiers: 7,
  ...byChannelOf(counts),
});

const stillOpen = (furthest: Milestone, dossiers: number) =>
  ({ furthest, state: 'open', endKind: null, mainReason: null, dossiers }) as const;

describe('the words of the channels', () => {
  it('name who sends most, in words under ten, and how many associations nobody named', () => {
    const figures = sent(
      { ...stillOpen('granted', 2), channel: 'association', association: 'Exemple' },
      { ...stillOpen('firstContact', 3), channel: 'association', association: null },
      { ...stillOpen('firstContact', 2), channel: 'bank', association: null },
    );
    expect(said(channelsSentence(figures))).toBe(
      'L’orientation la plus fréquente : « Association », 5 sur 7. Parmi ces dossiers, un prêt a été accordé à 2 sur 5.',
    );
    expect(said(channelsLimitSentence(figures))).toMatch(
      /^Le nom de l’association manque pour 3 sur 5\. Une orientation/,
    );
  });
  it('say something true of nobody', () => {
    expect(said(channelsSentence(sent()))).toBe('Aucun premier contact.');
    expect(said(channelsLimitSentence(sent()))).toMatch(/^Une orientation/);
  });
});
