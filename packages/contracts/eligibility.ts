import {
  assumableParameters,
  type Capacity,
  chargeKinds,
  conditionKinds,
  conditions,
  debtKinds,
  facts,
  familySituations,
  homes,
  incomeSources,
  type NearestPass,
  ordinaryAids,
  overIndebtednessStates,
  paymentIncidentFiles,
  type Reading,
  type RuleSet,
  type SituationFacts,
  type Verdict,
} from '@parcours/domain/eligibility';
import { projects } from '@parcours/domain/request';
import { z } from 'zod';
import { amountCents, civilDate, durationMonths, writtenText } from './value.ts';

export const condition = z.enum(conditions);
const conditionKind = z.enum(conditionKinds);
const fact = z.enum(facts);
const project = z.enum(projects);

const monthlyCents = amountCents.nullable();
const mostLines = 40;
const debt = z.object({ kind: z.enum(debtKinds), monthlyCents });
/** What was stored before a field existed does not know it. */
const newlyKnown = <Value extends z.ZodType>(value: Value) => value.nullable().default(null);
const consent = z
  .object({ isGiven: z.boolean(), answeredOn: civilDate, withdrawnOn: newlyKnown(civilDate) })
  .refine(({ isGiven, answeredOn, withdrawnOn }) => withdrawnOn === null || (isGiven && withdrawnOn >= answeredOn), {
    path: ['withdrawnOn'],
    error: 'withdrawal',
  });

/** What is kept of a situation; null where nobody knows yet. */
export const situationFacts = z.object({
  isProjectAccepted: z.boolean().nullable(),
  household: z.object({
    adults: z.union([z.literal(1), z.literal(2)]).nullable(),
    children: z.int().min(0).max(20).nullable(),
    otherDependants: newlyKnown(z.int().min(0).max(20)),
    family: newlyKnown(z.enum(familySituations)),
    home: newlyKnown(z.enum(homes)),
  }),
  budget: z.object({
    incomes: z
      .array(z.object({ source: z.enum(incomeSources), monthlyCents }))
      .max(mostLines)
      .readonly()
      .nullable(),
    charges: z
      .array(z.object({ kind: z.enum(chargeKinds), monthlyCents }))
      .max(mostLines)
      .readonly()
      .nullable(),
    debts: z.array(debt).max(mostLines).readonly().nullable(),
  }),
  declarations: z.object({
    isBankCreditWithinReach: z.boolean().nullable(),
    paymentIncidentFiles: z.array(z.enum(paymentIncidentFiles)).max(2).readonly().nullable(),
    overIndebtedness: z.enum(overIndebtednessStates).nullable(),
    hasRightOfResidence: z.boolean().nullable(),
    areOrdinaryAidsLookedAt: z.boolean().nullable(),
  }),
  consents: z.object({ accompaniment: consent.nullable(), transmission: consent.nullable() }),
}) satisfies z.ZodType<SituationFacts>;

const range = (value: z.ZodInt) =>
  z
    .object({ least: value, most: value })
    .refine(({ least, most }) => least <= most, { error: 'range', path: ['most'] });
const unitHundredths = z.int().min(1).max(2_000);

/** The conditions of the scheme from one day on. */
export const ruleSet = z.object({
  name: writtenText(80),
  effectiveFrom: civilDate,
  kinds: z.record(condition, conditionKind),
  leastAgeYears: z.int().min(0).max(100),
  area: z
    .array(
      z.object({
        name: writtenText(80),
        alsoWritten: z.array(writtenText(80)).max(20).readonly(),
        postalCodes: z.array(writtenText(10)).min(1, { error: 'noPostalCode' }).max(20).readonly(),
      }),
    )
    .min(1, { error: 'empty' })
    .max(100)
    .readonly(),
  amountCents: range(amountCents),
  durationMonths: range(durationMonths),
  financeableProjects: z.array(project).readonly(),
  unfinanceableProjects: z.array(project).readonly(),
  leastLeftToLivePerUnitCents: amountCents,
  units: z.object({
    loneAdult: unitHundredths,
    couple: unitHundredths,
    loneParentWithChild: unitHundredths,
    coupleWithChild: unitHundredths,
    furtherChild: z.int().min(0).max(2_000),
  }),
  ordinaryAids: z.array(z.enum(ordinaryAids)).readonly(),
  yearlyRateBasisPoints: z.int().min(0).max(10_000),
  refundedInterestPercent: z.int().min(0).max(100),
  // Left out in what was kept before it could be said.
  refundDelayMonths: z.int().min(0).max(24).default(0),
  withdrawalDays: z.int().min(0).max(60).default(14),
  amountStepCents: z.int().min(1).max(1_000_00),
  assumed: z.array(z.enum(assumableParameters)).readonly(),
}) satisfies z.ZodType<RuleSet>;

const wholeCents = z.int();
const capacity = z.object({
  resourcesCents: wholeCents,
  chargesCents: wholeCents,
  debtsCents: wholeCents,
  instalmentCents: wholeCents,
  unitHundredths: wholeCents,
  leftToLiveCents: wholeCents,
  leftToLivePerUnitCents: wholeCents,
}) satisfies z.ZodType<Capacity>;

const verdictOn = <const Name extends string, Value extends z.ZodType, Limit extends z.ZodType>(
  name: Name,
  value: Value,
  limit: Limit,
) => {
  const judged = { condition: z.literal(name), kind: conditionKind, limit };
  return z.discriminatedUnion('verdict', [
    z.object({ ...judged, verdict: z.enum(['pass', 'fail']), value }),
    z.object({ ...judged, verdict: z.literal('unknown'), missing: z.array(fact).readonly() }),
  ]);
};
const plainRange = z.object({ least: z.int(), most: z.int() });

/** What is known of one condition: what was found, and the limit that it was held against. */
export const verdict: z.ZodType<Verdict> = z.discriminatedUnion('condition', [
  verdictOn('ofAge', z.object({ ageYears: z.int(), ofAgeOn: civilDate }), z.int()),
  verdictOn(
    'livesInArea',
    z.object({ town: z.string().nullable(), postalCode: z.string().nullable() }),
    z.array(z.string()).readonly(),
  ),
  verdictOn('amountInRange', z.int(), plainRange),
  verdictOn('durationInRange', z.int(), plainRange),
  verdictOn('projectFinanceable', z.object({ project, isDiscussed: z.boolean() }), z.null()),
  verdictOn('noBankCredit', z.boolean(), z.null()),
  verdictOn('carriesInstalment', capacity, z.int()),
  verdictOn('noOverIndebtedness', z.enum(overIndebtednessStates), z.null()),
  verdictOn('noPaymentIncident', z.array(z.enum(paymentIncidentFiles)).readonly(), z.null()),
  verdictOn('rightOfResidence', z.boolean(), z.null()),
  verdictOn('ordinaryAidsFirst', z.boolean(), z.array(z.enum(ordinaryAids)).readonly()),
  verdictOn('agreesToAccompaniment', consent, z.null()),
  verdictOn('agreesToTransmission', consent, z.null()),
]);

const someConditions = z.array(condition).readonly();

/** Where the blocking conditions stand. */
export const reading: z.ZodType<Reading> = z.discriminatedUnion('standing', [
  z.object({ standing: z.literal('allBlockingPass') }),
  z.object({ standing: z.literal('someFail'), failing: someConditions, unknown: someConditions }),
  z.object({ standing: z.literal('incomplete'), unknown: someConditions }),
]);

const loan = z.object({
  amountCents: z.int().nullable(),
  durationMonths: z.int().nullable(),
  instalmentCents: z.int().nullable(),
});

export const nearestPass: z.ZodType<NearestPass> = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('nothingFails') }),
  z.object({
    answer: z.literal('changes'),
    changes: z
      .array(
        z.discriminatedUnion('change', [
          z.object({ change: z.enum(['duration', 'amount', 'amountAndDuration']), loan }),
          z.object({ change: z.literal('withoutDebt'), debt, loan }),
        ]),
      )
      .readonly(),
  }),
  z.object({ answer: z.literal('noChangePasses') }),
]);
