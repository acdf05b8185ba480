import { ruleSetEndpoints } from '@parcours/contracts';
import { assess, type Condition, noFacts, situationOf } from '@parcours/domain/eligibility';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { VerdictItem } from '../../ui/conditions/VerdictItem.tsx';
import { readTypedAmount } from '../../ui/fields/typed-amount.ts';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { today } from '../../ui/today.ts';
import { type FirstContactDraft, latestBirthYear } from './draft.ts';

const ruleSetQuery = queryOptions({
  queryKey: ['rule-set'],
  queryFn: ({ signal }) => call(ruleSetEndpoints.readRuleSet, {}, signal),
  staleTime: 300_000,
});

/** What a first contact already tells. */
const first: readonly Condition[] = ['ofAge', 'livesInArea', 'amountInRange', 'durationInRange', 'projectFinanceable'];

/** The first conditions, at every stroke. A contact is noted whatever they say. */
export const FirstConditions = ({ draft }: { readonly draft: FirstContactDraft }) => {
  const { data } = useQuery(ruleSetQuery);
  if (data === undefined) return null;
  const person = {
    bornOn: readTypedDay(draft.bornOn, latestBirthYear(draft)),
    town: draft.town.trim() || null,
    postalCode: null,
  };
  const months = Number(draft.duration);
  const request = {
    project: draft.project,
    amountCents: readTypedAmount(draft.amount),
    durationMonths: Number.isInteger(months) && months > 0 ? months : null,
  };
  const { verdicts } = assess(situationOf(person, request, noFacts), data.ruleSet, today());
  return (
    <section className="first-conditions" aria-labelledby="first-conditions">
      <h2 id="first-conditions">Premières conditions</h2>
      <p className="muted small">Pour orienter la conversation : le contact se note dans tous les cas.</p>
      <ul className="verdicts">
        {verdicts
          .filter(({ condition }) => first.includes(condition))
          .map((verdict) => (
            <VerdictItem key={verdict.condition} verdict={verdict} />
          ))}
      </ul>
    </section>
  );
};
