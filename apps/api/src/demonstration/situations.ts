import { addDays, type CivilDate, earliestDay } from '@parcours/domain/calendar';
import {
  convention2011,
  type Declarations,
  type FamilySituation,
  type Home,
  noFacts,
  type SituationFacts,
  unitHundredths,
} from '@parcours/domain/eligibility';
import { monthlyInstalmentCents } from '@parcours/domain/loan';
import { currentRequest, fold, type HistoryEntry, type Reason } from '@parcours/domain/path';
import type { Dice } from './dice.ts';

/** How the budget turns out once the instalment is paid. */
type Outcome = 'enough' | 'tooLittle' | 'notAllAsked';

const couples = ['married', 'civilPartnership', 'cohabiting'] as const satisfies readonly FamilySituation[];
const alone = ['single', 'divorced', 'separated'] as const satisfies readonly FamilySituation[];
/** All of them pay a rent or something like it. */
const usualHomes = [
  'socialTenant',
  'socialTenant',
  'privateTenant',
  'hosted',
  'ownerRepaying',
  'shelter',
] as const satisfies readonly Home[];

const euros = (dice: Dice, least: number, most: number): number => dice.between(least, most) * 100;

/** What was learnt of a household at its appointment, in keeping with what was decided then; null before any. */
export const inventFacts = (history: readonly HistoryEntry[], dice: Dice, today: CivilDate): SituationFacts | null => {
  const position = fold(history);
  const held = position?.milestones.appointmentHeld;
  if (position === null || held === undefined) return null;
  const heldOn = held.on === null ? addDays(today, -30) : earliestDay(held.on);
  const reason =
    position.state === 'closed' && position.end.kind === 'turnedDownByTown' ? position.end.mainReason : null;
  const isFound = position.milestones.foundEligible !== undefined;
  const consent = { isGiven: true, answeredOn: heldOn, withdrawnOn: null };
  const withdrawn = { ...consent, withdrawnOn: addDays(heldOn, 3) };
  const outcome = outcomeOf(reason, isFound, dice);
  const known = inventHousehold(history, outcome, dice);
  const declarations = declarationsOf(reason, dice);
  // One in two who cannot carry the instalment had not asked for ordinary aids either: pairs of conditions show.
  const failsTwo = reason === 'cannotCarryInstalment' && (known.budget.charges?.[0]?.monthlyCents ?? 0) % 200 === 0;
  return {
    ...noFacts,
    ...known,
    declarations: failsTwo ? { ...declarations, areOrdinaryAidsLookedAt: false } : declarations,
    consents: {
      accompaniment: consent,
      transmission: reason === 'consentRefused' ? withdrawn : outcome === 'notAllAsked' ? null : consent,
    },
  };
};

const outcomeOf = (reason: Reason | null, isFound: boolean, dice: Dice): Outcome => {
  if (reason === 'cannotCarryInstalment') return 'tooLittle';
  if (reason !== null || isFound) return 'enough';
  return dice.oneOf(['enough', 'tooLittle', 'notAllAsked']);
};

const declarationsOf = (reason: Reason | null, dice: Dice): Declarations => ({
  isBankCreditWithinReach: reason === 'bankCreditPossible',
  paymentIncidentFiles: dice.onceIn(5) ? ['ficp'] : [],
  overIndebtedness: reason === 'overIndebtedness' ? 'procedureRunning' : dice.onceIn(12) ? 'agreementObtained' : 'none',
  hasRightOfResidence: reason !== 'noRightOfResidence',
  areOrdinaryAidsLookedAt: reason !== 'ordinaryAidFirst',
});

const inventHousehold = (
  history: readonly HistoryEntry[],
  outcome: Outcome,
  dice: Dice,
): Pick<SituationFacts, 'household' | 'budget'> => {
  const adults = dice.oneOf([1, 1, 2] as const);
  const children = dice.oneOf([0, 0, 0, 1, 2, 3]);
  const charges = [
    { kind: 'rent', monthlyCents: euros(dice, 280, 620) },
    { kind: 'energy', monthlyCents: euros(dice, 40, 110) },
    { kind: 'telephone', monthlyCents: euros(dice, 15, 45) },
    { kind: 'transport', monthlyCents: euros(dice, 0, 90) },
  ] as const;
  // Read from the rent, in euros, rather than thrown again.
  const rent = charges[0].monthlyCents / 100;
  const family = (adults === 2 ? couples : alone).at(rent % 3) ?? 'single';
  const home = usualHomes[rent % usualHomes.length] ?? 'other';
  const debts = dice.onceIn(2) ? ([{ kind: 'revolvingCredit', monthlyCents: euros(dice, 30, 90) }] as const) : [];
  const going = [...charges, ...debts].reduce((sum, { monthlyCents }) => sum + monthlyCents, 0);
  const units = unitHundredths(convention2011.units, adults, children);
  const needed = going + instalmentCents(history) + (convention2011.leastLeftToLivePerUnitCents * units) / 100;
  const resources = outcome === 'tooLittle' ? needed - euros(dice, 10, 120) : needed + euros(dice, 5, 260);
  const housingBenefit = euros(dice, 120, 260);
  return {
    household: { adults, children, otherDependants: rent % 10 === 0 ? 1 : 0, family, home },
    budget: {
      incomes: [
        {
          source: dice.oneOf(['salary', 'unemploymentBenefit', 'minimumIncome']),
          monthlyCents: resources - housingBenefit,
        },
        { source: 'housingBenefit', monthlyCents: housingBenefit },
      ],
      charges,
      debts: outcome === 'notAllAsked' ? null : debts,
    },
  };
};

const instalmentCents = (history: readonly HistoryEntry[]): number => {
  const { amountCents = null, durationMonths = null } = currentRequest(history) ?? {};
  if (amountCents === null || durationMonths === null) return 0;
  return monthlyInstalmentCents({
    amountCents,
    durationMonths,
    yearlyRateBasisPoints: convention2011.yearlyRateBasisPoints,
  });
};
