import type { Capacity, RuleSet } from '@parcours/domain/eligibility';
import { amountLabel, capacityLines, unitsLabel } from '@parcours/wording';

/** How the capacity is computed, so that anybody can do it again by hand. */
export const CapacityTable = ({ capacity, ruleSet }: { readonly capacity: Capacity; readonly ruleSet: RuleSet }) => (
  <table className="capacity">
    <caption className="hidden-visually">Calcul du reste à vivre, par mois</caption>
    <tbody>
      {capacityLines(capacity).map(({ label, cents }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{amountLabel(cents)}</td>
        </tr>
      ))}
      <tr className="capacity-sum">
        <th scope="row">Reste à vivre du ménage</th>
        <td>{amountLabel(capacity.leftToLiveCents)}</td>
      </tr>
      <tr>
        <th scope="row">Divisé par</th>
        <td>{unitsLabel(capacity.unitHundredths)}</td>
      </tr>
      <tr className="capacity-sum">
        <th scope="row">Par part (au moins {amountLabel(ruleSet.leastLeftToLivePerUnitCents)})</th>
        <td>{amountLabel(capacity.leftToLivePerUnitCents)}</td>
      </tr>
    </tbody>
  </table>
);
