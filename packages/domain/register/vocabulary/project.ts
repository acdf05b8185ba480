import type { Project } from '../../request/index.ts';
import { recognise, type Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary<Project> = [
  [/\bdecouverts?( bancaires?)?\b/, 'overdraft'],
  [/\brachats? (de )?(credits?|dettes?|prets?)\b|\bregroupement de credits?\b/, 'debtBuyBack'],
  [/\bcreation (d )?(entreprise|activite)\b|\b(micro|auto) ?entreprise\b/, 'businessCreation'],
  [/\bvacances\b|\bvoyages?\b/, 'holidays'],
  [/\b(arrieres?|dettes?|impayes?|retards?) (de )?loyers?\b|\bloyers? (impayes?|en retard)\b/, 'rentArrears'],
  [/\bfactures?\b|\bcharges courantes\b|\bdettes? (edf|energie|eau)\b/, 'currentBills'],
  [/\bpermis( b| de conduire)?\b|\bauto ecole\b/, 'drivingLicence'],
  [/\b(scooters?|motos?|deux roues|2 roues|cyclomoteurs?|mobylettes?|velos?)\b/, 'twoWheeler'],
  [/\breparations?( du| de la| de| d un| d une)? (vehicules?|voitures?|autos?)\b|\bgarage\b/, 'vehicleRepair'],
  [/\bachats?( du| de| d un| d une)? (vehicules?|voitures?|autos?)\b|^(vehicules?|voitures?)\b/, 'vehiclePurchase'],
  [/\bdepots? (de )?garantie\b|\bcautions?\b/, 'rentDeposit'],
  [/\bdemenagements?\b/, 'moving'],
  [/\b(chauffages?|chaudieres?|chauffe eau|poeles?)\b/, 'heating'],
  [/\btravaux\b|\brenovations?\b/, 'homeWorks'],
  [
    /\belectro ?menagers?\b|\bmobiliers?\b|\bmeubles?\b|\b(refrigerateurs?|frigos?|lave linge|lave vaisselle|machine a laver|gaziniere|cuisiniere)\b/,
    'appliances',
  ],
  [/\bsoins? dentaires?\b|\bdentaires?\b|\bdentistes?\b|\bprotheses? dentaires?\b/, 'dentalCare'],
  [/\blunettes?\b|\boptiques?\b/, 'opticalCare'],
  [/\bappareils? auditifs?\b|\baudi(tion|tifs?|oprotheses?)\b|\bprotheses? auditives?\b/, 'hearingCare'],
  [/\bdivorces?\b/, 'divorce'],
  [/\b(frais (d )?)?(obseques|funerailles|funeraires?)\b/, 'funeral'],
  [/\bordinateurs?\b|\binformatiques?\b|\bpc\b/, 'computer'],
  [/\bformations?\b|\bbafa\b|\bcaces\b/, 'training'],
];

/** What the loan is for, with the words to keep when the code does not say it all. Null text: the register does not say. */
export const projectOf = (
  text: string | null,
): { readonly project: Project; readonly projectDetail: string | null } => {
  const recognised = text === null ? null : recognise(vocabulary, text);
  return { project: recognised?.code ?? 'other', projectDetail: recognised?.isWhole ? null : text };
};
