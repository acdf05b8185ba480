import { french } from '@parcours/wording';

/** Nobody must take an invented person for a real one. */
export const DemonstrationBanner = () => (
  <aside className="demonstration" aria-label="Démonstration">
    <strong>Données fictives</strong>
    <span>{french` : aucune personne réelle`}</span>
  </aside>
);
