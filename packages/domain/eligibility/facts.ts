import type { CivilDate } from '../calendar/index.ts';
import type { LoanRequest } from '../path/index.ts';
import { nothingKnown, type Situation } from './situation.ts';

/** What is kept of a situation by itself: who the person is stands with the person, what is asked for in the history. */
export type SituationFacts = Pick<Situation, 'household' | 'budget' | 'declarations' | 'consents'> & {
  /** How the discussion of a project on neither list ended. */
  readonly isProjectAccepted: boolean | null;
};

/** What a person's identity says of a situation. */
export type PersonFacts = {
  readonly bornOn: CivilDate | null;
  readonly town: string | null;
  readonly postalCode: string | null;
};

/** A situation of which nobody asked anything yet. */
export const noFacts: SituationFacts = {
  household: nothingKnown.household,
  budget: nothingKnown.budget,
  declarations: nothingKnown.declarations,
  consents: nothingKnown.consents,
  isProjectAccepted: null,
};

/** The whole of a situation from where its parts are kept. */
export const situationOf = (
  { bornOn, town, postalCode }: PersonFacts,
  {
    project,
    amountCents,
    durationMonths,
  }: Pick<LoanRequest, 'amountCents' | 'durationMonths'> & {
    readonly project: LoanRequest['project'] | null;
  },
  { isProjectAccepted, household, budget, declarations, consents }: SituationFacts,
): Situation => ({
  bornOn,
  town,
  postalCode,
  request: { project, isProjectAccepted, amountCents, durationMonths },
  household,
  budget,
  declarations,
  consents,
});
