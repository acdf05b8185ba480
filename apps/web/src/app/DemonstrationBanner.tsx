import { french } from '@parcours/wording';

/** Nobody must take an invented person for a real one. */
export const DemonstrationBanner = () => (
  <p className="demonstration">
    <strong>Données fictives</strong>
    <span>{french` : aucune personne réelle`}</span>
  </p>
);
