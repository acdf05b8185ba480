import { Link } from 'react-router';
import { Page } from '../ui/Page.tsx';

export const NotFoundPage = () => (
  <Page title="Page introuvable" width="reading">
    <p>
      L’adresse est incomplète, ou votre compte n’ouvre pas cette page. <Link to="/">Revenir au début</Link>
    </p>
  </Page>
);
