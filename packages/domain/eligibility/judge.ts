import type { CivilDate } from '../calendar/index.ts';
import { ageInYears, birthdayOf } from './age.ts';
import { isInArea } from './area.ts';
import { capacityOf } from './capacity.ts';
import type { Condition } from './condition.ts';
import type { Range, RuleSet } from './rule-set.ts';
import type { Consent, Fact, Situation } from './situation.ts';
import type { Measures, VerdictOn } from './verdict.ts';

/** Who is judged, by which rules, on which day. */
export type Hearing = { readonly situation: Situation; readonly ruleSet: RuleSet; readonly today: CivilDate };

type Judges = { readonly [Of in Condition]: (hearing: Hearing) => VerdictOn<Of> };

const told = <Of extends Condition>(
  condition: Of,
  { ruleSet }: Hearing,
  isMet: boolean,
  value: Measures[Of]['value'],
  limit: Measures[Of]['limit'],
): VerdictOn<Of> => ({
  condition,
  kind: ruleSet.kinds[condition],
  verdict: isMet ? 'pass' : 'fail',
  value,
  limit,
});

const untold = <Of extends Condition>(
  condition: Of,
  { ruleSet }: Hearing,
  missing: readonly Fact[],
  limit: Measures[Of]['limit'],
): VerdictOn<Of> => ({ condition, kind: ruleSet.kinds[condition], verdict: 'unknown', missing, limit });

/** How each condition is judged. An unknown fact gives an unknown verdict, never a failure. */
export const judges: Judges = {
  ofAge: (hearing) => {
    const { bornOn } = hearing.situation;
    const limit = hearing.ruleSet.leastAgeYears;
    if (bornOn === null) return untold('ofAge', hearing, ['bornOn'], limit);
    const ofAgeOn = birthdayOf(bornOn, limit);
    const ageYears = ageInYears(bornOn, hearing.today);
    return told('ofAge', hearing, ofAgeOn <= hearing.today, { ageYears, ofAgeOn }, limit);
  },

  livesInArea: (hearing) => {
    const { town, postalCode } = hearing.situation;
    const { area } = hearing.ruleSet;
    const limit = area.map(({ name }) => name);
    const isInside = isInArea(area, town, postalCode);
    return isInside === null
      ? untold('livesInArea', hearing, ['town'], limit)
      : told('livesInArea', hearing, isInside, { town, postalCode }, limit);
  },

  amountInRange: (hearing) => {
    const { amountCents } = hearing.situation.request;
    const limit = hearing.ruleSet.amountCents;
    return amountCents === null
      ? untold('amountInRange', hearing, ['amount'], limit)
      : told('amountInRange', hearing, isWithin(limit, amountCents), amountCents, limit);
  },

  durationInRange: (hearing) => {
    const { durationMonths } = hearing.situation.request;
    const limit = hearing.ruleSet.durationMonths;
    return durationMonths === null
      ? untold('durationInRange', hearing, ['duration'], limit)
      : told('durationInRange', hearing, isWithin(limit, durationMonths), durationMonths, limit);
  },

  projectFinanceable: (hearing) => {
    const { project, isProjectAccepted } = hearing.situation.request;
    const { financeableProjects, unfinanceableProjects } = hearing.ruleSet;
    if (project === null) return untold('projectFinanceable', hearing, ['project'], null);
    const isFinanceable = financeableProjects.includes(project);
    if (isFinanceable || unfinanceableProjects.includes(project)) {
      return told('projectFinanceable', hearing, isFinanceable, { project, isDiscussed: false }, null);
    }
    return isProjectAccepted === null
      ? untold('projectFinanceable', hearing, ['projectDiscussion'], null)
      : told('projectFinanceable', hearing, isProjectAccepted, { project, isDiscussed: true }, null);
  },

  noBankCredit: (hearing) => {
    const { isBankCreditWithinReach: isWithinReach } = hearing.situation.declarations;
    return isWithinReach === null
      ? untold('noBankCredit', hearing, ['bankCredit'], null)
      : told('noBankCredit', hearing, !isWithinReach, isWithinReach, null);
  },

  carriesInstalment: (hearing) => {
    const reading = capacityOf(hearing.situation, hearing.ruleSet);
    const limit = hearing.ruleSet.leastLeftToLivePerUnitCents;
    if (!reading.isKnown) return untold('carriesInstalment', hearing, reading.missing, limit);
    const { capacity } = reading;
    return told('carriesInstalment', hearing, capacity.leftToLivePerUnitCents >= limit, capacity, limit);
  },

  noOverIndebtedness: (hearing) => {
    const { overIndebtedness } = hearing.situation.declarations;
    return overIndebtedness === null
      ? untold('noOverIndebtedness', hearing, ['overIndebtedness'], null)
      : told('noOverIndebtedness', hearing, overIndebtedness !== 'procedureRunning', overIndebtedness, null);
  },

  noPaymentIncident: (hearing) => {
    const { paymentIncidentFiles: files } = hearing.situation.declarations;
    return files === null
      ? untold('noPaymentIncident', hearing, ['paymentIncidents'], null)
      : told('noPaymentIncident', hearing, files.length === 0, files, null);
  },

  rightOfResidence: (hearing) => {
    const { hasRightOfResidence: hasRight } = hearing.situation.declarations;
    return hasRight === null
      ? untold('rightOfResidence', hearing, ['rightOfResidence'], null)
      : told('rightOfResidence', hearing, hasRight, hasRight, null);
  },

  ordinaryAidsFirst: (hearing) => {
    const { areOrdinaryAidsLookedAt: areLookedAt } = hearing.situation.declarations;
    const limit = hearing.ruleSet.ordinaryAids;
    return areLookedAt === null
      ? untold('ordinaryAidsFirst', hearing, ['ordinaryAids'], limit)
      : told('ordinaryAidsFirst', hearing, areLookedAt, areLookedAt, limit);
  },

  agreesToAccompaniment: (hearing) =>
    judgeConsent('agreesToAccompaniment', hearing, hearing.situation.consents.accompaniment, 'accompanimentConsent'),

  agreesToTransmission: (hearing) =>
    judgeConsent('agreesToTransmission', hearing, hearing.situation.consents.transmission, 'transmissionConsent'),
};

const judgeConsent = <Of extends 'agreesToAccompaniment' | 'agreesToTransmission'>(
  condition: Of,
  hearing: Hearing,
  consent: Consent | null,
  fact: Fact,
): VerdictOn<Of> =>
  consent === null
    ? untold(condition, hearing, [fact], null)
    : told(condition, hearing, consent.isGiven && consent.withdrawnOn === null, consent, null);

const isWithin = ({ least, most }: Range, value: number): boolean => value >= least && value <= most;
