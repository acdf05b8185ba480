import { type Condition, type PieceFact, pieceFacts, pieceFactValues } from '@parcours/domain/checklist';
import { capitalised, pieceFactLabels, pieceFactValueLabel } from '@parcours/wording';
import { Button } from '../../ui/Button.tsx';
import { CheckChoices } from '../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';

type ConditionFieldsProps = {
  readonly label: string;
  /** What it means when there is no condition. */
  readonly always: string;
  readonly when: readonly Condition[];
  readonly onChange: (when: readonly Condition[]) => void;
  readonly problem?: string | undefined;
};

/** On which facts of the situation something depends: each condition is a fact and the answers that meet it. */
export const ConditionFields = ({ label, always, when, onChange, problem }: ConditionFieldsProps) => {
  const left = pieceFacts.filter((fact) => !when.some((condition) => condition.fact === fact));
  return (
    <fieldset className="stack stack-tight">
      <legend className="field-label">{label}</legend>
      <p className="muted small">
        {when.length === 0 ? always : 'Seulement si tout ce qui suit est vrai ; une réponse cochée suffit par ligne.'}
      </p>
      {when.map((condition) => (
        <div key={condition.fact} className="piece-condition">
          <CheckChoices
            label={capitalised(pieceFactLabels[condition.fact])}
            options={answersOf(condition.fact)}
            values={condition.isOneOf.map(String)}
            onChange={(answers) =>
              onChange(when.map((each) => (each === condition ? conditionOf(condition.fact, answers) : each)))
            }
            problem={condition.isOneOf.length === 0 ? problem : undefined}
          />
          <Button
            look="quiet"
            isDense
            aria-label={`Retirer la condition : ${pieceFactLabels[condition.fact]}`}
            onPress={() => onChange(when.filter((each) => each !== condition))}
          >
            Retirer
          </Button>
        </div>
      ))}
      {left.length > 0 && (
        <Select
          label="Ajouter une condition"
          isOptional
          options={optionsOf(left, pieceFactLabels).map(({ code, label: words }) => ({
            code,
            label: capitalised(words),
          }))}
          value={null}
          onChange={(fact) => onChange([...when, conditionOf(fact, [])])}
        />
      )}
    </fieldset>
  );
};

const answersOf = (fact: PieceFact) =>
  pieceFactValues[fact].map((value) => ({ code: String(value), label: pieceFactValueLabel(fact, value) }));

/** The answers that were ticked, as values of this fact: a pair that types cannot tell of a list of facts. */
const conditionOf = (fact: PieceFact, answers: readonly string[]): Condition => {
  const values: readonly unknown[] = pieceFactValues[fact].filter((value) => answers.includes(String(value)));
  return { fact, isOneOf: values } as Condition;
};
