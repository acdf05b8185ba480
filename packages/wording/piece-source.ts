import type { PieceCode } from '@parcours/domain/checklist';
import { isPieceCode } from './piece.ts';
import { french } from './typography.ts';

const sources: Readonly<Record<PieceCode, string>> = {
  identityCard: 'Recto et verso. Perdue ou à refaire : prenez rendez-vous à la mairie.',
  passport: 'La page avec la photo. À refaire : prenez rendez-vous à la mairie.',
  residencePermit: 'Recto et verso, en cours de validité, ou le récépissé de la préfecture.',
  familyRecordBook: 'Toutes les pages remplies. Perdu : demandez-le à la mairie de votre mariage ou de la naissance.',
  proofOfAddress:
    'Une facture d’énergie, d’eau, de téléphone ou une attestation d’assurance du logement, sur le site de votre fournisseur.',
  rentReceipt: 'La dernière. Demandez-la à votre bailleur, ou sur votre compte locataire.',
  hostingCertificate: 'Une lettre datée et signée de la personne qui vous héberge. Modèle sur service-public.fr.',
  hostIdentity: 'Recto et verso de la carte d’identité de la personne qui vous héberge.',
  amortisationTable: 'Demandez-le à la banque de votre prêt immobilier, ou sur votre espace client.',
  payslips: 'Les trois derniers. Demandez-les à votre employeur, ou sur votre coffre-fort numérique.',
  employmentContract: 'Toutes les pages, signées, avec les avenants. Demandez une copie à votre employeur.',
  franceTravailNotice: 'Sur francetravail.fr, rubrique « Mes courriers », ou à l’agence.',
  franceTravailPayments: 'Les trois derniers, sur francetravail.fr, rubrique « Mes paiements ».',
  familyAllowanceCertificate: 'Sur caf.fr, rubrique « Mes attestations », ou à la borne d’une agence.',
  pensionStatements: 'Sur lassuranceretraite.fr et sur le site de votre caisse complémentaire.',
  dailyAllowanceStatements: 'Sur ameli.fr, rubrique « Mes paiements », ou à l’agence de la CPAM.',
  alimonyProof: 'Les virements sur vos relevés de compte, ou l’attestation de la CAF si elle les verse.',
  alimonyJudgment: 'Demandez une copie au greffe du tribunal qui l’a rendu.',
  taxNotice: 'Le dernier, toutes les pages, sur impots.gouv.fr ou au centre des impôts.',
  bankStatements: 'Les trois derniers, toutes les pages, pour chaque compte, sur le site de votre banque.',
  bankDetails: 'Sur le site de votre banque, au guichet, ou dans votre chéquier.',
  supplierBankDetails: 'Demandez-le au professionnel qui vend ou qui répare, avec son cachet.',
  energyBill: 'La dernière facture ou l’échéancier, sur le site de votre fournisseur.',
  waterBill: 'La dernière, sur le site de votre fournisseur, ou dans vos charges de copropriété.',
  telephoneBill: 'La dernière (téléphone et internet), sur le site de votre opérateur.',
  insuranceBill: 'L’avis d’échéance de vos assurances et de votre mutuelle, auprès de chaque assureur.',
  landTaxNotice: 'Le dernier, sur impots.gouv.fr ou au centre des impôts.',
  loanStatements: 'Un pour chaque crédit, même renouvelable, auprès de chaque organisme.',
  overIndebtednessPlan: 'Toutes les pages. À redemander à la Banque de France.',
  commissionAgreement: 'Une lettre qui vous autorise à emprunter. À demander à la Banque de France.',
  quote: 'À votre nom, daté et chiffré. Demandez-le au professionnel.',
  drivingLicence: 'Recto et verso. Perdu : faites la demande sur ants.gouv.fr.',
  vehicleInsuranceQuote: 'Pour le véhicule que vous voulez acheter, auprès d’un assureur.',
  vehicleRegistration: 'Celle du véhicule, recto et verso. Pour un achat, demandez-la au vendeur.',
  roadworthinessTest: 'Pour un achat, demandez-le au vendeur.',
  letterOfMotivation:
    'Quelques lignes de votre main : votre projet, et pourquoi ce prêt vous aide. L’agent peut vous aider.',
};

/** Where the person gets a piece, and what it must show; null when nothing is known about it. */
export const pieceSource = (code: string): string | null => (isPieceCode(code) ? french`${sources[code]}` : null);
