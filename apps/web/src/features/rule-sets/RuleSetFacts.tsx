import { conditions, type RuleSet } from '@parcours/domain/eligibility';
import {
  amountLabel,
  assumedSentences,
  conditionKindLabels,
  conditionLabels,
  french,
  numberLabel,
} from '@parcours/wording';

/** What rules say, in the order of the form. */
export const RuleSetFacts = ({ ruleSet }: { readonly ruleSet: RuleSet }) => (
  <>
    <dl className="rules">
      <Fact name="Âge" value={french`au moins ${ruleSet.leastAgeYears} ans`} />
      <Fact name="Communes" value={ruleSet.area.map(({ name }) => name).join(', ')} />
      <Fact
        name="Montant"
        value={french`de ${amountLabel(ruleSet.amountCents.least)} à ${amountLabel(ruleSet.amountCents.most)}`}
      />
      <Fact name="Durée" value={french`de ${ruleSet.durationMonths.least} à ${ruleSet.durationMonths.most} mois`} />
      <Fact
        name="Reste à vivre par part"
        value={french`au moins ${amountLabel(ruleSet.leastLeftToLivePerUnitCents)} par mois`}
      />
      <Fact
        name="Taux"
        value={french`${numberLabel(ruleSet.yearlyRateBasisPoints / 100)} % par an ; ${ruleSet.refundedInterestPercent} % des intérêts rendus`}
      />
    </dl>
    <ul className="rule-kinds small">
      {conditions.map((condition) => (
        <li
          key={condition}
        >{french`${conditionLabels[condition]} : ${conditionKindLabels[ruleSet.kinds[condition]]}`}</li>
      ))}
    </ul>
    <ul className="muted small">
      {ruleSet.assumed.map((parameter) => (
        <li key={parameter}>{assumedSentences[parameter]}</li>
      ))}
    </ul>
  </>
);

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
