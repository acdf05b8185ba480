export {
  needsName,
  outcomeRefusals,
  type RedirectionOutcome,
  type RedirectionTarget,
  redirectionOutcomes,
  redirectionRefusals,
  redirectionTargets,
} from './redirection.ts';
export { type RedirectionRefusal, redirectionRefusalCodes } from './refusal.ts';
