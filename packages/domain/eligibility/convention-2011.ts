import { civilDateOf } from '../calendar/index.ts';
import { financeableProjects, unfinanceableProjects } from '../request/index.ts';
import { ordinaryAids, type RuleSet } from './rule-set.ts';

/**
 * The convention of Val-de-Marne with the Crédit Municipal de Paris, signed on 7 November 2011, for Sucy-en-Brie.
 * Sources are those of the domain: amounts, months and rate 3 and 4, projects and FICP 7 and 18, units 17. No national
 * rule says what must be left to live: the 300 € a unit (10 € a day) are assumed, as is all that `assumed` names.
 */
export const convention2011: RuleSet = {
  name: 'Convention 2011',
  effectiveFrom: civilDateOf('2011-11-07'),
  kinds: {
    ofAge: 'blocking',
    livesInArea: 'blocking',
    amountInRange: 'blocking',
    durationInRange: 'blocking',
    projectFinanceable: 'blocking',
    noBankCredit: 'blocking',
    carriesInstalment: 'advisory',
    noOverIndebtedness: 'blocking',
    noPaymentIncident: 'informative',
    rightOfResidence: 'blocking',
    ordinaryAidsFirst: 'advisory',
    agreesToAccompaniment: 'blocking',
    agreesToTransmission: 'blocking',
  },
  leastAgeYears: 18,
  area: [{ name: 'Sucy-en-Brie', alsoWritten: ['Sucy'], postalCodes: ['94370'] }],
  amountCents: { least: 300_00, most: 3_000_00 },
  durationMonths: { least: 6, most: 36 },
  financeableProjects,
  unfinanceableProjects,
  leastLeftToLivePerUnitCents: 300_00,
  units: { loneAdult: 100, couple: 200, loneParentWithChild: 250, coupleWithChild: 300, furtherChild: 50 },
  ordinaryAids,
  yearlyRateBasisPoints: 400,
  refundedInterestPercent: 100,
  refundDelayMonths: 0,
  withdrawalDays: 14,
  amountStepCents: 10_00,
  assumed: ['rightOfResidenceKind', 'leastLeftToLivePerUnitCents', 'furtherChild', 'amountStepCents'],
};
