import type { PersonView } from '@parcours/contracts';
import { french, instantLabel, personFieldLabels, personFieldValue } from '@parcours/wording';

const causeWords: Readonly<Record<PersonView['corrections'][number]['cause'], string>> = {
  correction: '',
  merge: ', en réunissant deux fiches',
  mergeUndone: ', en séparant deux fiches',
};

/** What was corrected, when and by whom; the latest first. */
export const Corrections = ({ corrections }: Pick<PersonView, 'corrections'>) => (
  <section className="stack stack-tight" aria-labelledby="corrections">
    <h2 id="corrections">Ce qui a été corrigé</h2>
    {corrections.length === 0 && <p className="muted">Rien : ce sont les premières réponses de la personne.</p>}
    <ul className="stack stack-tight">
      {corrections.map(({ id, changedAt, changedBy, cause, isOfOther, fields }) => (
        <li key={id}>
          <p className="small muted">{`Le ${instantLabel(changedAt)}, ${changedBy}${causeWords[cause]}${isOfOther ? ', sur l’autre fiche' : ''}`}</p>
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
