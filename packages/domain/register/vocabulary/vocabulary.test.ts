import { describe, expect, it } from 'vitest';
import { programReasons } from '../../reasons/index.ts';
import { channelOf } from './channel.ts';
import { projectOf } from './project.ts';
import { reasonReader } from './reason.ts';
import { redirectionOf } from './redirection.ts';

const meaningsOf = reasonReader(programReasons);

describe('who sent the person', () => {
  it.each([
    ['Spontané', 'spontaneous', null],
    ['SPONTANÉE', 'spontaneous', null],
    ['d’elle-même', 'spontaneous', null],
    ['EDS', 'departmentSocialCentre', null],
    ['EDS de Champigny', 'departmentSocialCentre', 'EDS de Champigny'],
    ['Association', 'association', null],
    ['Association Crésus', 'association', 'Association Crésus'],
    ['Secours catholique', 'association', 'Secours catholique'],
    ['Mission locale', 'missionLocale', null],
    ['Pôle emploi', 'franceTravail', null],
    ['Banque', 'bank', null],
    ['La Banque Postale', 'bank', 'La Banque Postale'],
    ['Élu', 'electedOfficial', null],
    ['CCAS voisin', 'neighbouringCcas', null],
    ['CCAS d’Ormesson', 'neighbouringCcas', 'CCAS d’Ormesson'],
    ['Gardien d’immeuble', 'other', 'Gardien d’immeuble'],
    [null, 'other', null],
  ])('%s: %s', (text, channel, channelDetail) => {
    expect(channelOf(text)).toEqual({ channel, channelDetail });
  });
});

describe('what the loan is for', () => {
  it.each([
    ['Permis B', 'drivingLicence', null],
    ['permis de conduire', 'drivingLicence', null],
    ['Achat véhicule', 'vehiclePurchase', null],
    ['achat d’une voiture', 'vehiclePurchase', null],
    ['Réparation véhicule', 'vehicleRepair', null],
    ['Achat scooter', 'twoWheeler', 'Achat scooter'],
    ['Dépôt de garantie', 'rentDeposit', null],
    ['caution', 'rentDeposit', null],
    ['Électroménager', 'appliances', null],
    ['Soins dentaires', 'dentalCare', null],
    ['Frais d’obsèques', 'funeral', null],
    ['Formation', 'training', null],
    ['Formation CAP coiffure', 'training', 'Formation CAP coiffure'],
    ['Vacances', 'holidays', null],
    ['Rachat de crédits', 'debtBuyBack', null],
    ['Découvert bancaire', 'overdraft', null],
    ['Facture EDF', 'currentBills', 'Facture EDF'],
    ['Loyers impayés', 'rentArrears', null],
    ['Aquarium', 'other', 'Aquarium'],
    [null, 'other', null],
  ])('%s: %s', (text, project, projectDetail) => {
    expect(projectOf(text)).toEqual({ project, projectDetail });
  });
});

describe('why it ended', () => {
  it.each([
    ['Information seule', ['informationOnly']],
    ['objet non finançable', ['projectNotFinanceable', 'projectNotFinanceable']],
    ['Hors commune', ['outOfArea']],
    ['Absent au rendez-vous', ['didNotCome']],
    ['absente au RDV', ['didNotCome']],
    ['ne s’est pas présenté', ['didNotCome']],
    ['crédit bancaire possible', ['bankCreditPossible']],
    ['Capacité de remboursement insuffisante', ['cannotCarryInstalment', 'cannotCarryInstalment']],
    ['reste à vivre insuffisant', ['cannotCarryInstalment', 'cannotCarryInstalment']],
    ['aide de droit commun prioritaire', ['ordinaryAidFirst']],
    ['surendettement en cours', ['overIndebtedness', 'debt']],
    ['incidents bancaires', ['bankIncidents']],
    ['motif non communiqué', ['notTold']],
    ['pièces jamais remises', ['piecesNeverGiven']],
    ['situation changée', ['situationChanged']],
    ['délai incompatible', ['delayTooLong']],
    ['plus de nouvelles', ['lostTouch']],
    ['abandon', ['withdrewAfterGrant', 'withdrew']],
    ['Rétractation', ['withdrewAfterGrant', 'withdrew']],
    ['erreur de saisie', ['typingError']],
  ])('%s', (text, reasons) => {
    const recognised = meaningsOf(text);
    expect(recognised?.code.map(({ reason }) => reason)).toEqual(reasons);
    expect(recognised?.isWhole).toBe(true);
  });

  it('takes the first of several reasons and says that there is more', () => {
    const recognised = meaningsOf('pièces jamais remises, surendettement en cours');
    expect(recognised?.code[0].reason).toBe('piecesNeverGiven');
    expect(recognised?.isWhole).toBe(false);
  });

  it('does not guess at other words', () => {
    expect(meaningsOf('voir avec la direction')).toBeNull();
  });
});

describe('whom the person was sent to', () => {
  it.each<[string | null, string | null, string, string | null]>([
    ['Réorienté', 'Familles rurales', 'association', 'Familles rurales'],
    ['réorientée', 'FSL', 'housingSolidarityFund', 'FSL'],
    ['réorienté vers la CAF', null, 'familyAllowanceFund', 'CAF'],
    ['Orienté vers Crésus', null, 'association', 'Crésus'],
    ['réorientation : Banque de France', null, 'overIndebtednessProcedure', 'Banque de France'],
    ['réorienté', 'Pôle emploi', 'employmentService', 'Pôle emploi'],
    ['réorienté', 'sa banque', 'bank', 'sa banque'],
    ['réorienté', 'CPAM', 'other', 'CPAM'],
    ['réorienté', null, 'other', null],
    [null, 'Crésus', 'association', 'Crésus'],
  ])('%s → %s: %s', (reasonText, nameText, reason, name) => {
    expect(redirectionOf(reasonText, nameText)).toEqual({ reason, name });
  });

  it('is nobody when the row ended for another reason, or for none', () => {
    expect(redirectionOf('abandon', 'Crésus')).toBeNull();
    expect(redirectionOf(null, null)).toBeNull();
  });
});
