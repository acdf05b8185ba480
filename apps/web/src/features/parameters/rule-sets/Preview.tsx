import type { RuleSetPreview } from '@parcours/contracts';
import { conditionLabels, counted, french, outcomeLabels, referencesSentence } from '@parcours/wording';
import { Notice } from '../../../ui/Notice.tsx';

/** What rules would change for open dossiers, in words; nothing is written yet. */
export const Preview = ({ preview: { openDossiers, changed, changes } }: { readonly preview: RuleSetPreview }) => (
  <Notice look="information">
    <p>
      <strong>
        {changed === 0
          ? french`Sur ${counted(openDossiers, 'dossier en cours', 'dossiers en cours')}, aucun verdict ne changerait.`
          : french`Sur ${counted(openDossiers, 'dossier en cours', 'dossiers en cours')}, ${counted(changed, 'aurait', 'auraient')} un autre verdict.`}
      </strong>{' '}
      Rien n’est encore écrit, et les décisions déjà prises ne changeront pas.
    </p>
    <ul className="small">
      {changes.map(({ condition, from, to, dossiers, references }) => (
        <li key={`${condition} ${from} ${to}`}>
          {french`${conditionLabels[condition]} : ${counted(dossiers, 'dossier passerait', 'dossiers passeraient')} de « ${outcomeLabels[from]} » à « ${outcomeLabels[to]} » : ${referencesSentence(references, dossiers)}`}
        </li>
      ))}
    </ul>
  </Notice>
);
