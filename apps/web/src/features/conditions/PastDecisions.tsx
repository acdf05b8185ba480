import { eventLabels, french, onDate } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { VerdictItem } from '../../ui/conditions/VerdictItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { assessmentQuery } from './queries.ts';

/** What was known of each condition when somebody decided, by the rules of then. */
export const PastDecisions = ({ dossierId }: { readonly dossierId: string }) => {
  const { data } = useQuery(assessmentQuery(dossierId));
  return data?.decisions.map(({ sequence, event, happenedOn, isVoided, ruleSet, verdicts }) => (
    <Disclosure
      key={sequence}
      title={french`${eventLabels[event]} ${onDate(happenedOn)}${isVoided ? ' (saisie annulée)' : ''} : ce qui était connu`}
    >
      <p className="muted small">{french`D’après les règles « ${ruleSet.name} ».`}</p>
      <ul className="verdicts">
        {verdicts.map((verdict) => (
          <VerdictItem key={verdict.condition} verdict={verdict} />
        ))}
      </ul>
    </Disclosure>
  ));
};
