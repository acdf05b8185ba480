import './parameters.css';
import { Link } from 'react-router';
import { Page } from '../../ui/Page.tsx';

const places = [
  {
    to: '/parametres/conditions',
    name: 'Conditions de la convention',
    what: 'Montants, durées, taux, intérêts, communes, objets, reste à vivre, ce que pèse chaque condition.',
  },
  {
    to: '/parametres/delais',
    name: 'Délais et relances',
    what: 'Après combien de jours chaque attente demande quelque chose, et combien de fois au plus.',
  },
  {
    to: '/parametres/pieces',
    name: 'Pièces',
    what: 'Ce qu’on demande et à qui, dans quel ordre, où l’obtenir, nombre d’exemplaires, ancienneté acceptée.',
  },
  {
    to: '/parametres/motifs',
    name: 'Motifs',
    what: 'Pourquoi un dossier se termine, est rouvert, ou une pièce refusée : motifs ajoutés, renommés, retirés.',
  },
  {
    to: '/modeles',
    name: 'Modèles de lettres',
    what: 'Le texte des lettres et des messages aux personnes.',
  },
  {
    to: '/parametres/service',
    name: 'Service',
    what: 'Nom, adresse, téléphone, horaires, et la taille d’une liasse.',
  },
] as const;

/** Everything that the administrator sets, in one place. */
export const ParametersPage = () => (
  <Page title="Paramètres" width="reading">
    <p className="muted">
      Un paramètre ne se modifie pas : on en ajoute une version, à partir d’un jour. Avant de l’ajouter, vous voyez ce
      qu’elle changerait. Ce qui est déjà décidé garde les paramètres de son jour.
    </p>
    <ul className="parameters">
      {places.map(({ to, name, what }) => (
        <li key={to}>
          <Link to={to}>{name}</Link>
          <p className="muted small">{what}</p>
        </li>
      ))}
    </ul>
  </Page>
);
