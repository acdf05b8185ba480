import { civilDateOf } from '@parcours/domain/calendar';
import { assess, conditions, convention2011, nothingKnown, type Situation } from '@parcours/domain/eligibility';
import { asking, declaring, eligible, judge, today } from '@parcours/domain/eligibility/testing/examples';
import { describe, expect, it } from 'vitest';
import { changeLabel, debtKindLabel } from './budget.ts';
import { readingSentence, verdictLabel } from './condition.ts';
import { conditionFailureSentence } from './condition-failure.ts';
import { loanCostSentence } from './loan.ts';
import { unitsLabel, verdictSentence } from './verdict.ts';

/** Ordinary spaces, to write the expectations as one reads them. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const poor: Situation = { ...eligible, budget: { incomes: [], charges: [], debts: [] } };
const readingOf = (situation: Situation) => plain(readingSentence(assess(situation, convention2011, today).reading));

describe('a verdict in one sentence', () => {
  it.each([
    [judge('ofAge', eligible), '27 ans ; il en faut au moins 18.'],
    [
      judge('ofAge', { ...eligible, bornOn: civilDateOf('2001-03-12') }),
      '16 ans ; il en faut au moins 18, atteints le 12 mars 2019.',
    ],
    [judge('livesInArea', { ...eligible, town: 'Créteil' }), 'Créteil : la convention ne couvre que Sucy-en-Brie.'],
    [
      judge('livesInArea', { ...eligible, town: null, postalCode: '94000' }),
      'Code postal 94000 : la convention ne couvre que Sucy-en-Brie.',
    ],
    [
      judge('amountInRange', asking({ amountCents: 5_000_00 })),
      '5 000 € demandés ; la convention va de 300 € à 3 000 €.',
    ],
    [judge('durationInRange', eligible), '24 mois demandés ; la convention va de 6 à 36 mois.'],
    [judge('projectFinanceable', asking({ project: 'holidays' })), 'Vacances : non finançable.'],
    [
      judge('carriesInstalment', eligible),
      'Une fois tout payé, il reste 300 € par part et par mois ; il en faut au moins 300 €.',
    ],
    [
      judge('carriesInstalment', poor),
      'Une fois tout payé, il manque 43,42 € par part et par mois ; il en faut au moins 300 €.',
    ],
    [
      judge('noPaymentIncident', declaring({ paymentIncidentFiles: ['ficp', 'fcc'] })),
      'Inscription au FICP et FCC : ce n’est pas une exclusion au CMP, qui le verra.',
    ],
    [judge('agreesToTransmission', eligible), 'Donné le 12 juillet 2017.'],
    [
      judge('agreesToTransmission', {
        ...eligible,
        consents: {
          ...eligible.consents,
          transmission: {
            isGiven: true,
            answeredOn: civilDateOf('2017-07-12'),
            withdrawnOn: civilDateOf('2017-07-14'),
          },
        },
      }),
      'Donné le 12 juillet 2017, retiré le 14 juillet 2017.',
    ],
    [
      judge('carriesInstalment', { ...eligible, household: { ...eligible.household, adults: null, children: null } }),
      'À demander : le nombre d’adultes et le nombre d’enfants.',
    ],
  ])('%#', (verdict, sentence) => {
    expect(plain(verdictSentence(verdict))).toBe(sentence);
  });

  it('is there for every condition, known or not', () => {
    for (const condition of conditions) {
      for (const situation of [nothingKnown, eligible, poor]) {
        expect(verdictSentence(judge(condition, situation))).toMatch(/\.$/);
      }
    }
  });
});

describe('the word of a verdict', () => {
  it('calls what only informs neither met nor failed', () => {
    expect(verdictLabel({ kind: 'informative', verdict: 'fail' })).toBe('À savoir');
    expect(verdictLabel({ kind: 'advisory', verdict: 'fail' })).toBe('Non remplie');
    expect(verdictLabel({ kind: 'blocking', verdict: 'unknown' })).toBe('À vérifier');
  });
});

describe('where the conditions stand', () => {
  it('is said in one sentence', () => {
    expect(readingOf(eligible)).toBe('Toutes les conditions bloquantes sont remplies.');
    expect(readingOf({ ...asking({ amountCents: 1, durationMonths: 60 }), bornOn: null })).toBe(
      '2 conditions bloquantes ne sont pas remplies : montant et durée. 1 condition bloquante reste à vérifier : âge.',
    );
  });
});

describe('the nearest pass', () => {
  it('is said in euros and months, or by the debt that would be left out', () => {
    const loan = { amountCents: 1_150_00, durationMonths: 30, instalmentCents: 40_00 };
    expect(plain(changeLabel({ change: 'amountAndDuration', loan }))).toBe('1 150 € sur 30 mois');
    const debt = { kind: 'revolvingCredit', monthlyCents: 80_00 } as const;
    expect(plain(changeLabel({ change: 'withoutDebt', debt, loan }))).toBe(
      'sans le crédit renouvelable de 80 € par mois',
    );
    expect(debtKindLabel('fine')).toBe('Amende');
  });
});

describe('what a loan costs', () => {
  const cost = { instalmentCents: 43_42, interestCents: 42_19, yearlyRateBasisPoints: 400 };

  it('says what comes back, in whole or in part', () => {
    expect(plain(loanCostSentence({ ...cost, refundedCents: 42_19 }))).toBe(
      '43,42 € par mois, à 4 %. Intérêts : 42,19 € en tout, rendus en entier par le département à la fin du prêt.',
    );
    expect(plain(loanCostSentence({ ...cost, refundedCents: 20_00 }))).toContain('dont 20 € rendus');
  });

  it('counts a household in parts', () => {
    expect([100, 200, 250].map((hundredths) => plain(unitsLabel(hundredths)))).toEqual([
      '1 part',
      '2 parts',
      '2,5 parts',
    ]);
  });
});

describe('why a finding was not recorded', () => {
  it('names the conditions and what to do', () => {
    expect(plain(conditionFailureSentence({ code: 'overrideMissing', conditions: ['carriesInstalment'] }))).toBe(
      'Une condition indicative n’est pas remplie (capacité à rembourser). Vous pouvez passer outre : écrivez pourquoi.',
    );
  });
});
