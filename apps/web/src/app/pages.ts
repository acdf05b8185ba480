import type { Role } from '@parcours/domain/access';
import { french } from '@parcours/wording';
import { hasRole, type SignedInAccount } from '../api/session.ts';

type NamedPage = { readonly to: string; readonly label: string; readonly roles: readonly Role[] };

/** The pages of the bar, in the order of a working day. */
const pages: readonly NamedPage[] = [
  { to: '/ma-journee', label: 'Ma journée', roles: ['agent'] },
  { to: '/dossiers?state=open', label: 'Dossiers', roles: ['agent', 'head'] },
  { to: '/rendez-vous', label: 'Rendez-vous', roles: ['agent'] },
  { to: '/accueil', label: 'Personnes attendues', roles: ['frontDesk'] },
  { to: '/premier-contact', label: 'Premier contact', roles: ['frontDesk', 'agent'] },
  { to: '/pourquoi-si-peu', label: french`Pourquoi si peu ?`, roles: ['agent', 'head'] },
  { to: '/reorientations', label: 'Réorientations', roles: ['head'] },
  { to: '/remboursements-interets', label: 'Intérêts', roles: ['head'] },
  { to: '/reprise', label: 'Reprise', roles: ['agent', 'administrator'] },
  { to: '/comptes', label: 'Comptes', roles: ['administrator'] },
  { to: '/parametres', label: 'Paramètres', roles: ['administrator'] },
];

export const pagesOf = (account: SignedInAccount): readonly NamedPage[] =>
  pages.filter(({ roles }) => hasRole(account, ...roles));

/** Where each account starts its day. */
export const homeOf = (account: SignedInAccount): string => {
  if (hasRole(account, 'agent')) return '/ma-journee';
  if (hasRole(account, 'head')) return '/pourquoi-si-peu';
  return hasRole(account, 'frontDesk') ? '/accueil' : '/comptes';
};
