import { french } from '@parcours/wording';
import { hasRole, useAccount } from '../../api/session.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';

/** What to do first, once the first administrator exists. */
export const WelcomePage = () => {
  const account = useAccount();
  return (
    <Page title={`Bienvenue, ${account.name}`} width="reading">
      <p>{french`Tout est prêt, et vide. Par où commencer ?`}</p>
      <ol className="stack welcome">
        <li className="stack stack-tight">
          <h2>Reprendre l’ancien registre</h2>
          <p>
            {french`Un fichier .csv ou .xlsx : chaque ligne est d’abord montrée avec ce qu’elle deviendra, et rien n’est écrit avant votre accord.`}
          </p>
          <div>
            <ButtonLink look="main" to="/reprise">
              Reprendre un registre
            </ButtonLink>
          </div>
        </li>
        <li className="stack stack-tight">
          <h2>Créer les comptes de l’équipe</h2>
          <p>Un compte par personne, avec son rôle et un mot de passe provisoire à remettre de vive voix.</p>
          <div>
            <ButtonLink to="/comptes">Créer des comptes</ButtonLink>
          </div>
        </li>
        {hasRole(account, 'agent', 'frontDesk') && (
          <li className="stack stack-tight">
            <h2>Noter un premier contact</h2>
            <p>Un dossier s’ouvre en moins d’une minute.</p>
            <div>
              <ButtonLink to="/premier-contact">Nouveau premier contact</ButtonLink>
            </div>
          </li>
        )}
      </ol>
    </Page>
  );
};
