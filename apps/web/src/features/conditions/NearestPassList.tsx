import type { Change, NearestPass, RuleSet } from '@parcours/domain/eligibility';
import { amountLabel, assumedSentences, capitalised, changeLabel, changeMeaning, french } from '@parcours/wording';
import { Button } from '../../ui/Button.tsx';

type NearestPassListProps = {
  readonly nearest: NearestPass;
  readonly ruleSet: RuleSet;
  readonly isPending: boolean;
  /** Absent where the request can no longer change. */
  readonly onTake?: (change: Change) => void;
};

/** The nearest changes with which amount, duration and capacity pass, each one press away. */
export const NearestPassList = ({ nearest, ruleSet, isPending, onTake }: NearestPassListProps) => {
  if (nearest.answer === 'nothingFails') return null;
  return (
    <section className="nearest" aria-labelledby="nearest">
      <h2 id="nearest">Ce qui passerait, au plus près</h2>
      {nearest.answer === 'noChangePasses' ? (
        <p>Aucun autre montant, aucune autre durée ni dette en moins ne suffit.</p>
      ) : (
        <ul className="stack stack-tight">
          {nearest.changes.map((change) => (
            <li key={change.change} className="nearest-change">
              <div>
                <strong>{capitalised(changeLabel(change))}</strong>
                <p className="muted small">
                  {changeMeaning(change)}
                  {change.loan.instalmentCents !== null &&
                    french` Mensualité : ${amountLabel(change.loan.instalmentCents)}.`}
                </p>
              </div>
              {onTake && change.change !== 'withoutDebt' && (
                <Button
                  isDense
                  isPending={isPending}
                  aria-label={`Reprendre dans la demande : ${changeLabel(change)}`}
                  onPress={() => onTake(change)}
                >
                  Reprendre
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {ruleSet.assumed.includes('amountStepCents') && <p className="muted small">{assumedSentences.amountStepCents}</p>}
    </section>
  );
};
