import type { Channel, Medium, Project } from '@parcours/domain/request';

export const channelLabels: Readonly<Record<Channel, string>> = {
  spontaneous: 'Spontané',
  departmentSocialCentre: 'EDS (espace départemental des solidarités)',
  association: 'Association',
  missionLocale: 'Mission locale',
  franceTravail: 'France Travail',
  bank: 'Banque',
  electedOfficial: 'Élu',
  neighbouringCcas: 'CCAS voisin',
  other: 'Autre',
};

export const mediumLabels: Readonly<Record<Medium, string>> = {
  desk: 'Au guichet, sans rendez-vous',
  appointment: 'Sur rendez-vous',
  telephone: 'Par téléphone',
  letter: 'Par courrier',
  email: 'Par courriel',
  homeVisit: 'Visite à domicile',
};

export const projectLabels: Readonly<Record<Project, string>> = {
  drivingLicence: 'Permis de conduire',
  vehiclePurchase: 'Achat de véhicule',
  vehicleRepair: 'Réparation de véhicule',
  twoWheeler: 'Deux-roues',
  training: 'Formation',
  rentDeposit: 'Dépôt de garantie',
  moving: 'Déménagement',
  homeWorks: 'Travaux',
  heating: 'Chauffage',
  appliances: 'Équipement ménager',
  dentalCare: 'Soins dentaires',
  opticalCare: 'Optique',
  hearingCare: 'Audition',
  divorce: 'Divorce',
  funeral: 'Obsèques',
  computer: 'Ordinateur',
  overdraft: 'Découvert',
  debtBuyBack: 'Rachat de crédits',
  businessCreation: 'Création d’entreprise',
  holidays: 'Vacances',
  currentBills: 'Factures courantes',
  rentArrears: 'Dette de loyer',
  other: 'Autre objet',
};
