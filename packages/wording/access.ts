import type { Role } from '@parcours/domain/access';
import { french } from './typography.ts';

export const roleLabels: Readonly<Record<Role, string>> = {
  frontDesk: 'Accueil',
  agent: 'Accompagnateur',
  head: 'Responsable',
  administrator: 'Administrateur',
};

/** What each role sees and does. */
export const roleDefinitions: Readonly<Record<Role, string>> = {
  frontDesk: french`note les premiers contacts ; voit l’identité et les rendez-vous, rien d’autre`,
  agent: 'accompagne les dossiers, du premier contact à leur fin',
  head: 'lit les statistiques, et les dossiers par leur référence, sans identité',
  administrator: french`tient les comptes et reprend les registres ; ne lit pas les dossiers`,
};
