export { type FunnelStep, funnel } from './funnel.ts';
export { type Headline, headline } from './headline.ts';
export { type Loss, losses } from './losses.ts';
export { leftOutAsAdministrative, type OutcomeCount } from './outcome-count.ts';
export { type Interval, type Rate, rateOf, wilsonInterval } from './rate.ts';
