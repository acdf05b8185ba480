import type { PersonView } from '@parcours/contracts';
import { french, instantLabel, personFieldLabels, personFieldValue } from '@parcours/wording';

/** What was corrected, when and by whom; the latest first. */
export const Corrections = ({ corrections }: Pick<PersonView, 'corrections'>) => (
  <section className="stack stack-tight" aria-labelledby="corrections">
    <h2 id="corrections">Ce qui a été corrigé</h2>
    {corrections.length === 0 && <p className="muted">Rien : ce sont les premières réponses de la personne.</p>}
    <ul className="stack stack-tight">
      {corrections.map(({ version, changedAt, changedBy, fields }) => (
        <li key={version}>
          <p className="small muted">{`Le ${instantLabel(changedAt)}, ${changedBy}`}</p>
          <ul>
            {fields.map(({ field, before, after }) => (
              <li key={field}>
                {french`${personFieldLabels[field]} : ${personFieldValue(field, before)} → ${personFieldValue(field, after)}`}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
);
