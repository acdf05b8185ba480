import type { FamilySituation, Home } from '@parcours/domain/eligibility';

export const familySituationLabels: Readonly<Record<FamilySituation, string>> = {
  single: 'Célibataire',
  cohabiting: 'En union libre',
  civilPartnership: 'Pacsée',
  married: 'Mariée',
  separated: 'Séparée',
  divorced: 'Divorcée',
  widowed: 'Veuve',
};

export const homeLabels: Readonly<Record<Home, string>> = {
  socialTenant: 'Locataire, logement social',
  privateTenant: 'Locataire, logement privé',
  hosted: 'Hébergée par quelqu’un',
  ownerRepaying: 'Propriétaire, prêt en cours',
  owner: 'Propriétaire, sans prêt',
  shelter: 'En foyer ou en structure',
  homeless: 'Sans logement',
  other: 'Autrement',
};
