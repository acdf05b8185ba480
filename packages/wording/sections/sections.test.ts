import { civilDateOf } from '@parcours/domain/calendar';
import { endings, endingsOverTime, ownerTimesOf, stageTimesOf } from '@parcours/domain/statistics';
import { describe, expect, it } from 'vitest';
import {
  comparisonLimitSentence,
  comparisonSentence,
  comparisonVerdict,
  costliestDetourSentence,
  daysIntervalLabel,
  daysLabel,
  detoursSentence,
  endingsLimitSentence,
  endingsSentence,
  type FiguredSentence,
  flowSentence,
  naiveShareSentence,
  ownerTimesLimitSentence,
  ownerTimesSentence,
  qualityMeasures,
  qualitySentence,
  quarterLabel,
  quartersSentence,
  slowestStageSentence,
  stageTimesLimitSentence,
  wordsOf,
} from '../index.ts';

const asOf = civilDateOf('2026-11-23');
const said = (sentence: FiguredSentence | null): string | null =>
  sentence === null ? null : wordsOf(sentence).replaceAll(/\s/gu, ' ');
const rate = (k: number, n: number) => ({
  k,
  n,
  interval: n === 0 ? null : { low: 0.1, high: 0.2 },
  isTooSmallForPercentage: n < 10,
});

describe('the words of the times', () => {
  const stages = stageTimesOf([
    { stage: 'collection', days: 40, isOver: true, dossiers: 12, visits: 13 },
    { stage: 'collection', days: 9, isOver: false, dossiers: 1, visits: 1 },
    { stage: 'contact', days: null, isOver: true, dossiers: 2, visits: 2 },
  ]);
  const slowest = stages.find(({ stage }) => stage === 'collection') ?? null;

  it('name the slowest stage', () => {
    expect(said(slowestStageSentence({ asOf, dossiers: 15, stages, slowest }))).toBe(
      'L’étape la plus longue est « Constitution du dossier » : la moitié de ses 13 dossiers y reste 40 jours ou plus (intervalle à 95 % : au moins 40 jours).',
    );
    expect(said(slowestStageSentence({ asOf, dossiers: 15, stages, slowest: null }))).toContain('Aucune étape');
  });
  it('say what is left out, and what they do not say', () => {
    expect(said(stageTimesLimitSentence({ asOf, dossiers: 15, stages, slowest }))).toBe(
      '1 passage est encore en cours et compte pour sa durée à ce jour, au moins. 2 passages n’ont pas de jour précis au début ou à la fin : ils sont laissés de côté ici, et comptés partout ailleurs. Une longue étape ne dit pas qui a fait attendre : c’est l’objet de la section suivante.',
    );
  });
  it('say when a day is not reached', () => {
    expect(daysLabel(null)).toBe('pas encore atteint');
    expect(daysIntervalLabel({ days: null, low: 3, high: null })).toBeNull();
    expect(daysIntervalLabel({ days: 5, low: 3, high: 9 })?.replaceAll(/\s/gu, ' ')).toBe('3 à 9 jours');
  });
  it('give the days to their owners, the largest share first', () => {
    const days = { town: 30, person: 60, lender: 10, department: 0 };
    const times = { asOf, ...ownerTimesOf({ dossiers: 4, leftOut: 1, days, repaymentDays: 0 }) };
    expect(said(ownerTimesSentence(times))).toBe(
      'Jusqu’au versement du prêt, les jours revenaient : 60 % à la personne, 30 % à la ville et 10 % au Crédit Municipal.',
    );
    expect(said(ownerTimesLimitSentence(times))).toContain('de 1 dossier n’y sont pas');
    const none = ownerTimesOf({
      dossiers: 0,
      leftOut: 0,
      days: { town: 0, person: 0, lender: 0, department: 0 },
      repaymentDays: 0,
    });
    expect(said(ownerTimesSentence({ asOf, ...none }))).toBe('Aucun jour d’attente ne peut encore être compté.');
  });
});

describe('the words of the endings', () => {
  const of = (counts: Parameters<typeof endingsOverTime>[0]) => ({ asOf, ...endingsOverTime(counts) });

  it('tell a time for which enough were followed, and where the gap to the plain share comes from', () => {
    const figures = of([
      { days: 30, ending: 'granted', dossiers: 10 },
      { days: 20, ending: null, dossiers: 20 },
      { days: 40, ending: 'leftByPerson', dossiers: 20 },
      { days: 300, ending: 'granted', dossiers: 1 },
    ]);
    expect(said(endingsSentence(figures))).toMatch(
      /^39 jours après le premier contact, 32 % des demandes .* attendent encore\.$/,
    );
    expect(said(naiveShareSentence(figures))).toMatch(/11 sur 51.* compte 20 dossiers encore en cours comme si aucun/);
    expect(said(naiveShareSentence(figures))).toContain(
      'elle donne 32 % après 39 jours, sans l’accord venu ensuite. Elle suppose',
    );
    const long = of([
      { days: 30, ending: 'granted', dossiers: 10 },
      { days: 40, ending: 'leftByPerson', dossiers: 20 },
      { days: 60, ending: 'granted', dossiers: 2 },
      { days: 80, ending: null, dossiers: 5 },
    ]);
    expect(said(naiveShareSentence(long))).toContain(
      'elle donne 27 % après 40 jours, sans les 2 accords venus ensuite ; au bout du dessin, après 80 jours, elle donne 32 %, mais 5 dossiers seulement y sont encore suivis. Elle suppose',
    );
    expect(endingsLimitSentence(figures)).toBeNull();
  });
  it('say nothing in percent of a few dossiers, and nothing of nobody', () => {
    const few = of([{ days: 30, ending: 'granted', dossiers: 3 }]);
    expect(said(endingsSentence(few))).toBe('3 dossiers seulement sont suivis : trop peu pour des pourcentages.');
    expect(naiveShareSentence(few)).toBeNull();
    expect(said(endingsSentence(of([])))).toContain('Aucun dossier');
    expect(said(endingsLimitSentence(of([{ days: null, ending: 'granted', dossiers: 1 }])))).toContain(
      '1 dossier n’y est pas',
    );
  });
  it('when none is open any more, see no gap; when all are open, no loan', () => {
    const decided = of([{ days: 30, ending: 'granted', dossiers: 12 }]);
    expect(said(naiveShareSentence(decided))).toContain('plus aucun dossier n’est en cours');
    const open = of([{ days: 30, ending: null, dossiers: 12 }]);
    expect(said(endingsSentence(open))).toBe(
      '30 jours après le premier contact, aucun prêt n’est accordé et 100 % attendent encore.',
    );
    expect(endings).toContain('granted');
  });
});

describe('the words of the paths', () => {
  const flow = {
    nodes: [
      { milestone: 'preScreened' as const, reached: 9, open: 5, finished: 0 },
      { milestone: 'granted' as const, reached: 3, open: 2, finished: 0 },
      { milestone: 'paidOut' as const, reached: 1, open: 1, finished: 0 },
    ],
    links: [],
  };
  const others = { variants: 0, dossiers: 0 };

  it('tell those who wait for a decision from those who have their loan', () => {
    expect(said(flowSentence({ asOf, dossiers: 9, flow, variants: [], others }))).toBe(
      '8 dossiers sont encore en chemin : 5 attendent encore une décision (les « encore en cours » du début de la page), 3 ont leur prêt, pas encore remboursé.',
    );
    const undecided = { ...flow, nodes: flow.nodes.slice(0, 1) };
    expect(said(flowSentence({ asOf, dossiers: 9, flow: undecided, variants: [], others }))).toBe(
      '5 dossiers sont encore en chemin.',
    );
  });
});

describe('the words of quarters, turns back and data', () => {
  it('never call a loss what is not decided yet', () => {
    expect(quarterLabel(civilDateOf('2016-04-01'))).toBe('T2\u00a02016');
    const quarter = { quarter: civilDateOf('2026-10-01'), firstContacts: 4, granted: 1, lost: 0, answered: 0 };
    expect(said(quartersSentence({ asOf, dossiers: 4, quarters: [{ ...quarter, notDecidedYet: 3 }] }))).toBe(
      '3 demandes sur 4 ne sont pas encore décidées ; la plus ancienne est de T4 2026.',
    );
    expect(said(quartersSentence({ asOf, dossiers: 4, quarters: [{ ...quarter, notDecidedYet: 0 }] }))).toBe(
      'Les 4 demandes sont décidées.',
    );
  });
  it('say how often paths turned back, and what cost most', () => {
    const median = { days: null, low: null, high: null };
    const detour = { dossiers: 1, ongoing: 0, leftOut: 0, median };
    const detours = [
      { kind: 'appointmentMissed', times: 2, days: 30, ...detour },
      { kind: 'morePiecesAsked', times: 1, days: 40, ...detour },
      { kind: 'reopening', times: 0, days: 0, ...detour },
    ] as const;
    expect(said(detoursSentence({ asOf, dossiers: 9, detours }))).toBe(
      'Les dossiers sont revenus en arrière : 2 rendez-vous manqués et 1 demande de pièces du Crédit Municipal.',
    );
    expect(said(costliestDetourSentence({ asOf, dossiers: 9, detours }))).toContain(
      '« Pièces redemandées par le Crédit Municipal », 40 jours en tout pour 1 dossier.',
    );
    expect(said(detoursSentence({ asOf, dossiers: 9, detours: [] }))).toBe('Aucun dossier n’est revenu en arrière.');
    expect(costliestDetourSentence({ asOf, dossiers: 9, detours: [] })).toBeNull();
  });
  it('say how many lines came late', () => {
    const none = rate(0, 0);
    const quality = Object.fromEntries(Object.keys(qualityMeasures).map((measure) => [measure, none])) as Record<
      keyof typeof qualityMeasures,
      typeof none
    >;
    expect(said(qualitySentence({ asOf, dossiers: 0, ...quality }))).toBe('Aucun fait n’est encore noté.');
    expect(said(qualitySentence({ asOf, dossiers: 4, ...quality, late: rate(3, 40), voided: rate(2, 40) }))).toMatch(
      /^Ces chiffres viennent de 40 faits notés .* 3 sur 40.*2 saisies annulées\.$/,
    );
  });
});

describe('the verdict on two groups', () => {
  const apart = { value: 0.12, interval: { low: 0.03, high: 0.21 }, tellsApart: true };
  const compared = { milestone: 'granted', one: rate(30, 100), other: rate(18, 100), difference: apart } as const;

  const apartGroups = { inBoth: 0 };

  it('says which one, and by how much', () => {
    expect(comparisonVerdict(compared, apartGroups).replaceAll(/\s/gu, ' ')).toBe(
      'Le premier groupe y arrive plus souvent : 12 points d’écart (intervalle à 95 % : 3 points à 21 points).',
    );
    const turned = { value: -0.12, interval: { low: -0.21, high: -0.03 }, tellsApart: true };
    expect(comparisonVerdict({ ...compared, difference: turned }, apartGroups).replaceAll(/\s/gu, ' ')).toBe(
      'Le second groupe y arrive plus souvent : 12 points d’écart (intervalle à 95 % : 3 points à 21 points).',
    );
  });
  it('says no number of points of a small group', () => {
    expect(comparisonVerdict({ ...compared, other: rate(1, 9) }, apartGroups)).toBe(
      'Le premier groupe y arrive plus souvent.',
    );
  });
  it('says that these numbers do not tell the groups apart', () => {
    const not = { ...compared, difference: { ...apart, interval: { low: -0.01, high: 0.2 }, tellsApart: false } };
    expect(comparisonVerdict(not, apartGroups)).toBe('Ces nombres ne permettent pas de distinguer les deux groupes.');
    expect(said(comparisonSentence({ asOf, one: 100, other: 100, inBoth: 0, milestones: [not] }))).toBe(
      'Prêts accordés : ces nombres ne permettent pas de distinguer les deux groupes.',
    );
  });
  it('says when a group is empty, and when the groups overlap', () => {
    expect(comparisonVerdict({ ...compared, difference: null }, apartGroups)).toBe('Un des deux groupes est vide.');
    expect(comparisonVerdict(compared, { inBoth: 2 })).toBe('Aucun verdict : des dossiers sont dans les deux groupes.');
    expect(said(comparisonLimitSentence({ asOf, one: 5, other: 4, inBoth: 2, milestones: [] }))).toContain(
      '2 dossiers sont dans les deux : comparer deux groupes demande qu’ils soient séparés',
    );
  });
});
