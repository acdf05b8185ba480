import { civilDateOf } from '../../calendar/index.ts';
import {
  assess,
  type Condition,
  convention2011,
  type Declarations,
  type RequestFacts,
  type Situation,
  type Verdict,
} from '../index.ts';

export const today = civilDateOf('2017-07-15');

/**
 * Somebody who meets every condition: 1 000 € over 24 months for the driving licence cost 43.42 € a month, and exactly
 * 300 € are left to live: 1 200 − 700 − 156.58 − 43.42.
 */
export const eligible: Situation = {
  bornOn: civilDateOf('1990-03-02'),
  town: 'Sucy-en-Brie',
  postalCode: '94370',
  request: { project: 'drivingLicence', isProjectAccepted: null, amountCents: 1_000_00, durationMonths: 24 },
  household: { adults: 1, children: 0, otherDependants: 0, family: 'single', home: 'socialTenant' },
  budget: {
    incomes: [
      { source: 'salary', monthlyCents: 900_00 },
      { source: 'housingBenefit', monthlyCents: 300_00 },
    ],
    charges: [
      { kind: 'rent', monthlyCents: 600_00 },
      { kind: 'energy', monthlyCents: 100_00 },
    ],
    debts: [{ kind: 'revolvingCredit', monthlyCents: 156_58 }],
  },
  declarations: {
    isBankCreditWithinReach: false,
    paymentIncidentFiles: [],
    overIndebtedness: 'none',
    hasRightOfResidence: true,
    areOrdinaryAidsLookedAt: true,
  },
  consents: {
    accompaniment: { isGiven: true, answeredOn: civilDateOf('2017-07-10'), withdrawnOn: null },
    transmission: { isGiven: true, answeredOn: civilDateOf('2017-07-12'), withdrawnOn: null },
  },
};

/** The verdict on one condition. */
export const verdictOn = <Of extends Condition>(
  verdicts: readonly Verdict[],
  condition: Of,
): Extract<Verdict, { readonly condition: Of }> => {
  const found = verdicts.find(
    (verdict): verdict is Extract<Verdict, { readonly condition: Of }> => verdict.condition === condition,
  );
  if (found === undefined) throw new Error(`no verdict on ${condition}`);
  return found;
};

/** The verdict of the first convention on one condition, today. */
export const judge = <Of extends Condition>(condition: Of, situation: Situation) =>
  verdictOn(assess(situation, convention2011, today).verdicts, condition);

/** Somebody eligible but for what is asked. */
export const asking = (request: Partial<RequestFacts>): Situation => ({
  ...eligible,
  request: { ...eligible.request, ...request },
});

/** Somebody eligible but for what is declared. */
export const declaring = (declarations: Partial<Declarations>): Situation => ({
  ...eligible,
  declarations: { ...eligible.declarations, ...declarations },
});
