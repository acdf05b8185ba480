import type { PathStatistics, Quality, Quarters, ReportSection } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import type { Condition } from '@parcours/domain/eligibility';
import { type EndKind, milestones } from '@parcours/domain/path';
import {
  byChannelOf,
  type ChannelCount,
  conditionCostsOf,
  detourCostsOf,
  funnel,
  headline,
  losses,
  type OutcomeCount,
  quartersOf,
  rateOf,
} from '@parcours/domain/statistics';
import { describe, expect, it } from 'vitest';
import {
  channelsDraft,
  conditionCostsDraft,
  detoursDraft,
  endLabels,
  funnelDraft,
  lossesDraft,
  milestoneLabels,
  publishedReport,
  qualityDraft,
  quartersDraft,
} from '../index.ts';

const asOf = civilDateOf('2026-12-31');
const ended = (
  furthest: OutcomeCount['furthest'],
  endKind: NonNullable<OutcomeCount['endKind']>,
  mainReason: string,
  dossiers: number,
  more: Partial<OutcomeCount> = {},
): OutcomeCount => ({ furthest, state: 'closed', endKind, mainReason, dossiers, ...more });
const open = (furthest: OutcomeCount['furthest'], dossiers: number): OutcomeCount => ({
  furthest,
  state: 'open',
  endKind: null,
  mainReason: null,
  dossiers,
});

const publishedOf = (
  counts: readonly OutcomeCount[],
  forReason: { readonly notTold: number; readonly other: number },
) => {
  const [first, table] = [headline(counts), losses(counts)];
  const all = first.firstContacts;
  const ends = table.reduce((sum, { dossiers }) => sum + dossiers, 0);
  const steps = funnel(counts);
  const path: PathStatistics = {
    asOf,
    cohort: {
      from: null,
      to: null,
      channel: null,
      association: null,
      project: null,
      agent: null,
      dossiers: all,
      leftOutAsAdministrative: 0,
      impreciseFirstContacts: 0,
      firstOn: null,
      lastOn: null,
    },
    headline: first,
    funnel: steps,
    losses: table,
  };
  const quarter = civilDateOf('2026-01-01');
  const quarters: Quarters = {
    asOf,
    dossiers: all,
    quarters: quartersOf(counts.map((count) => ({ quarter, ...count }))),
  };
  const lines = rateOf(0, 900);
  const quality: Quality = {
    asOf,
    dossiers: all,
    late: lines,
    imprecise: lines,
    undated: lines,
    voided: lines,
    implied: rateOf(
      0,
      steps.reduce((sum, { reached }) => sum + reached, 0),
    ),
    reasonNotTold: rateOf(forReason.notTold, ends),
    otherReason: rateOf(forReason.other, ends),
    withoutEndingDays: rateOf(0, all),
  };
  return publishedReport([
    funnelDraft(path),
    lossesDraft(path),
    quartersDraft(quarters, path.losses),
    qualityDraft(quality),
  ]);
};

/** The count that the row of a table publishes in a column; null: it is masked, or the row is not there. */
const readFrom =
  (sections: readonly ReportSection[]) =>
  (table: string, row: string, column = 1): number | null => {
    const rows = sections.flatMap(({ tables }) => tables).find(({ title }) => title.startsWith(table))?.rows ?? [];
    const cell = rows.find(([name]) => name?.replaceAll(/\s/gu, ' ').startsWith(row))?.[column];
    const digits = /^\d+/u.exec(cell ?? '');
    return digits === null ? null : Number(digits[0]);
  };

type Count = number | null;

/** Whether one count of a sum is left to compute, for anybody who knows what the figures mean. */
const isSolved = (...[total, ...parts]: readonly Count[]): boolean =>
  [total, ...parts].filter((count) => count === null).length === 1;

describe('a published report', () => {
  it('tells turns back in an order that says nothing of their counts', () => {
    const turned = (kind: 'pieceRefused' | 'morePiecesAsked', days: number) =>
      ({ kind, days, isOver: true, times: 1, firsts: 1 }) as const;
    const rowsOf = (...counts: Parameters<typeof detourCostsOf>[0]) =>
      detoursDraft({ asOf, dossiers: 9, detours: detourCostsOf(counts) }).tables[0]?.rows.map(([name]) => name);
    const one = rowsOf(turned('pieceRefused', 90), turned('morePiecesAsked', 1));
    expect(one).toEqual(rowsOf(turned('pieceRefused', 1), turned('morePiecesAsked', 90)));
    expect(one).toHaveLength(7);
  });

  it('does not say by the quarters how many were redirected when the ends do not', () => {
    const read = readFrom(
      publishedOf(
        [
          ended('firstContact', 'redirected', 'bank', 3),
          ended('firstContact', 'informationOnly', 'informationOnly', 18),
          ended('preScreened', 'turnedDownByTown', 'outOfArea', 9),
          ended('preScreened', 'leftByPerson', 'didNotCome', 12),
          ended('decided', 'refusedByLender', 'debt', 7),
          open('preScreened', 8),
          open('granted', 12),
        ],
        { notTold: 0, other: 0 },
      ),
    );
    const by = (end: EndKind) => read('Dossiers arrêtés, par fin', endLabels[end], 2);
    expect(by('redirected')).toBeNull();
    expect(isSolved(read('Ce qu’ils sont', 'Réorientés'), by('redirected'), by('informationOnly'))).toBe(false);
  });

  it('does not say by the quality of the data, nor by who is undecided, what the other tables do not', () => {
    const read = readFrom(
      publishedOf(
        [
          ended('decided', 'refusedByLender', 'notTold', 16),
          ended('decided', 'refusedByLender', 'added-1', 3, { countsAs: 'notTold', reasonName: 'sans réponse' }),
          ended('decided', 'refusedByLender', 'debt', 11),
          ended('preScreened', 'leftByPerson', 'other', 2),
          ended('preScreened', 'leftByPerson', 'withdrew', 8),
          ended('preScreened', 'turnedDownByTown', 'other', 15),
          ended('preScreened', 'turnedDownByTown', 'outOfArea', 12),
          open('preScreened', 4),
          open('foundEligible', 21),
          open('granted', 30),
        ],
        { notTold: 19, other: 17 },
      ),
    );
    const reason = (name: string) => read('Motifs principaux', name, 2);
    const [notTold, unanswered] = [reason('Motif non communiqué'), reason('Sans réponse')];
    expect(unanswered).toBeNull();
    expect(isSolved(read('Qualité', 'Fin dont le Crédit'), notTold, unanswered)).toBe(false);
    const stillOpen = milestones
      .slice(0, milestones.indexOf('granted'))
      .map((milestone) => read('Dossiers qui ont atteint', milestoneLabels[milestone], 3));
    expect(stillOpen).toContain(null);
    expect(isSolved(read('Ce qu’ils sont', 'Pas encore décidé'), ...stillOpen)).toBe(false);
  });

  it('names a reason of the town by its name, never by its code', () => {
    const sections = publishedOf(
      [
        ended('preScreened', 'leftByPerson', 'added-1k2x3y', 9, { countsAs: 'other', reasonName: 'a déménagé' }),
        open('granted', 9),
      ],
      { notTold: 0, other: 9 },
    );
    const written = JSON.stringify(sections);
    expect(written).toContain('A déménagé');
    expect(written).not.toContain('added-');
  });

  it('orders rows as their list does, whatever they count', () => {
    const rowsOfChannels = (association: number) => {
      const sent: readonly ChannelCount[] = [
        { channel: 'association', association: null, ...open('firstContact', association) },
        { channel: 'spontaneous', association: null, ...open('firstContact', 20) },
      ];
      return namesOf(channelsDraft({ asOf, dossiers: 20 + association, ...byChannelOf(sent) }).tables[0]);
    };
    expect(rowsOfChannels(2)).toEqual(rowsOfChannels(40));
    const rowsOfConditions = (ofAge: number) => {
      const failing = (condition: Condition, dossiers: number) => ({
        notPassed: [{ condition, kind: 'blocking', verdict: 'fail' } as const],
        dossiers,
      });
      const figures = conditionCostsOf([failing('ofAge', ofAge), failing('noBankCredit', 20)]);
      return namesOf(conditionCostsDraft({ asOf, dossiers: 20 + ofAge, ...figures }).tables[1]);
    };
    expect(rowsOfConditions(2)).toEqual(rowsOfConditions(40));
  });
});

const namesOf = (table: { readonly rows: readonly (readonly unknown[])[] } | undefined) =>
  table?.rows.map(([name]) => name);
