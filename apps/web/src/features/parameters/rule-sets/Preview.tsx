import type { RuleSetPreview } from '@parcours/contracts';
import { conditionLabels, counted, french, outcomeLabels, referencesSentence } from '@parcours/wording';
import { ChangesSeen } from '../versions/ChangesSeen.tsx';

/** What rules would change for open dossiers, in words; nothing is written yet. */
export const Preview = ({ preview: { openDossiers, changed, changes } }: { readonly preview: RuleSetPreview }) => (
  <ChangesSeen
    openDossiers={openDossiers}
    outcome={
      changed === 0
        ? 'aucun verdict ne changerait.'
        : french`${counted(changed, 'aurait', 'auraient')} un autre verdict.`
    }
    kept="Les décisions déjà prises ne changeront pas."
    changes={changes.map(({ condition, from, to, dossiers, references }) => ({
      key: `${condition} ${from} ${to}`,
      words: french`${conditionLabels[condition]} : ${counted(dossiers, 'dossier passerait', 'dossiers passeraient')} de « ${outcomeLabels[from]} » à « ${outcomeLabels[to]} » : ${referencesSentence(references, dossiers)}`,
    }))}
  />
);
