import type { Assessment, AssumableParameter, Condition, RuleSet } from '@parcours/domain/eligibility';
import { partialDateLabel, readingSentence } from '@parcours/wording';
import { VerdictItem } from '../../ui/conditions/VerdictItem.tsx';
import { CapacityTable } from './CapacityTable.tsx';

type ConditionsProps = {
  readonly assessment: Assessment;
  readonly ruleSet: RuleSet;
  readonly children: number | null;
};

/** Every condition as things stand on screen. It decides nothing. */
export const Conditions = ({ assessment, ruleSet, children }: ConditionsProps) => (
  <section className="stack stack-tight" aria-labelledby="conditions">
    <h2 id="conditions">Conditions</h2>
    <p role="status">{readingSentence(assessment.reading)}</p>
    <ul className="verdicts">
      {assessment.verdicts.map((verdict) => (
        <VerdictItem
          key={verdict.condition}
          verdict={verdict}
          assumed={assumedOf(verdict.condition, children).filter((parameter) => ruleSet.assumed.includes(parameter))}
        >
          {verdict.condition === 'carriesInstalment' && verdict.verdict !== 'unknown' && (
            <CapacityTable capacity={verdict.value} ruleSet={ruleSet} />
          )}
        </VerdictItem>
      ))}
    </ul>
    <p className="muted small">
      Règles « {ruleSet.name} », en vigueur depuis le {partialDateLabel(ruleSet.effectiveFrom)}.
    </p>
  </section>
);

const assumedOf = (condition: Condition, children: number | null): readonly AssumableParameter[] => {
  if (condition === 'rightOfResidence') return ['rightOfResidenceKind'];
  if (condition !== 'carriesInstalment') return [];
  return (children ?? 0) > 1 ? ['leastLeftToLivePerUnitCents', 'furtherChild'] : ['leastLeftToLivePerUnitCents'];
};
