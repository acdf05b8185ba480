/**
 * What the loan is for. The first group can be financed, the second cannot
 * (technical sheet of the Crédit Municipal de Paris; see the domain's sources 7 and 18), `other` is to discuss.
 */
export const financeableProjects = [
  'drivingLicence',
  'vehiclePurchase',
  'vehicleRepair',
  'twoWheeler',
  'training',
  'rentDeposit',
  'moving',
  'homeWorks',
  'heating',
  'appliances',
  'dentalCare',
  'opticalCare',
  'hearingCare',
  'divorce',
  'funeral',
  'computer',
] as const;

export const unfinanceableProjects = [
  'overdraft',
  'debtBuyBack',
  'businessCreation',
  'holidays',
  'currentBills',
  'rentArrears',
] as const;

export const projects = [...financeableProjects, ...unfinanceableProjects, 'other'] as const;
export type Project = (typeof projects)[number];
