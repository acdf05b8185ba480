/** Where a household's money comes from, each month. */
export const incomeSources = [
  'salary',
  'selfEmployment',
  'unemploymentBenefit',
  'activityBonus',
  'minimumIncome',
  'disabledAdultAllowance',
  'disabilityPension',
  'dailyAllowance',
  'retirementPension',
  'oldAgeMinimum',
  'survivorPension',
  'familyBenefits',
  'housingBenefit',
  'alimonyReceived',
  'trainingGrant',
  'youthAllowance',
  'rentReceived',
  'other',
] as const;
export type IncomeSource = (typeof incomeSources)[number];

/** What a household must pay each month, credits and debts apart. */
export const chargeKinds = [
  'rent',
  'condominium',
  'energy',
  'water',
  'telephone',
  'homeInsurance',
  'vehicleInsurance',
  'healthInsurance',
  'otherInsurance',
  'transport',
  'schooling',
  'childcare',
  'alimonyPaid',
  'incomeTax',
  'localTaxes',
  'other',
] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** What a household pays back each month. */
export const debtKinds = [
  'homeLoan',
  'personalLoan',
  'vehicleLoan',
  'revolvingCredit',
  'microcredit',
  'employerLoan',
  'familyLoan',
  'rentArrears',
  'energyArrears',
  'taxArrears',
  'overpaidBenefits',
  'overIndebtednessPlan',
  'fine',
  'other',
] as const;
export type DebtKind = (typeof debtKinds)[number];

/** Integer cents a month, at least 0; null when it exists and nobody knows yet how much. */
type Monthly = { readonly monthlyCents: number | null };
export type Income = Monthly & { readonly source: IncomeSource };
export type Charge = Monthly & { readonly kind: ChargeKind };
export type Debt = Monthly & { readonly kind: DebtKind };

/** A list is null when nobody asked, empty when the person has none. */
export type Budget = {
  readonly incomes: readonly Income[] | null;
  readonly charges: readonly Charge[] | null;
  readonly debts: readonly Debt[] | null;
};

/** The sum of a list in cents; null when the list or one of its amounts is not known. */
export const monthlySumCents = (lines: readonly Monthly[] | null): number | null =>
  lines === null
    ? null
    : lines.reduce<number | null>(
        (sum, { monthlyCents }) => (sum === null || monthlyCents === null ? null : sum + monthlyCents),
        0,
      );
