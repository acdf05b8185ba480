import type { PersonDetails, ServiceDetails } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { Capacity, Situation } from '@parcours/domain/eligibility';
import type { LoanRequest } from '@parcours/domain/path';
import { chargeKindLabels, debtKindLabel, incomeSourceLabels } from '../budget.ts';
import { partialDateLabel } from '../calendar.ts';
import { overIndebtednessLabels, paymentIncidentFileLabels } from '../condition.ts';
import { loanTerms, requestLabel } from '../event.ts';
import { amountLabel, monthsLabel } from '../figure.ts';
import { projectLabels } from '../request.ts';
import { enumerated, french } from '../typography.ts';
import { amountTable, factTable, heading, paragraph, type Sheet, type SheetRow } from './sheet.ts';

/** Everything that the sheets of a pack say. */
export type PackFacts = {
  readonly reference: string;
  readonly madeOn: CivilDate;
  readonly service: ServiceDetails;
  /** Who accompanies; null when nobody does yet. */
  readonly agent: string | null;
  readonly person: Pick<
    PersonDetails,
    'lastName' | 'firstName' | 'bornOn' | 'telephone' | 'email' | 'street' | 'postalCode' | 'town'
  >;
  readonly request: LoanRequest;
  /** Who sells or repairs; null when not known. */
  readonly supplierName: string | null;
  readonly situation: Situation;
  /** Null while a fact is missing. */
  readonly capacity: Capacity | null;
  readonly instalmentCents: number | null;
};

const notSaid = 'non renseigné';
const said = (value: string | null): string => value ?? notSaid;
const yesOrNo = (value: boolean | null): string => (value === null ? notSaid : value ? 'oui' : 'non');
const monthly = (cents: number | null): string => (cents === null ? notSaid : amountLabel(cents));

export const packTitle = (reference: string): string => `Dossier de microcrédit ${reference}`;

/** The sheets at the head of a pack, in order. */
export const packSheets = (facts: PackFacts): readonly Sheet[] => [
  transmissionSlip(facts),
  requestForm(facts),
  householdSummary(facts),
  projectSummary(facts),
];

export const fullName = ({ firstName, lastName }: Pick<PersonDetails, 'firstName' | 'lastName'>): string =>
  [firstName, lastName].filter((part) => part !== null).join(' ');

const addressOf = ({
  street,
  postalCode,
  town,
}: Pick<PersonDetails, 'street' | 'postalCode' | 'town'>): string | null =>
  [street, [postalCode, town].filter((part) => part !== null).join(' ')]
    .filter((part) => part !== null && part !== '')
    .join(', ') || null;

const transmissionSlip = ({ reference, madeOn, service, agent, person, request, situation }: PackFacts): Sheet => {
  const { transmission } = situation.consents;
  return {
    title: 'Bordereau de transmission',
    blocks: [
      paragraph(french`Au Crédit Municipal de Paris, microcrédit personnel accompagné.`),
      factTable([
        ['Dossier', reference],
        ['Établi le', partialDateLabel(madeOn)],
        ['Transmis par', service.name],
        ['Adresse', said(addressOf(service))],
        ['Téléphone', said(service.telephone)],
        ['Courriel', said(service.email)],
        ['Agent', said(agent)],
        ['Demandeur', fullName(person)],
        ['Demande', requestLabel(request)],
        [
          'Accord du demandeur pour la transmission',
          transmission === null
            ? notSaid
            : `${yesOrNo(transmission.isGiven)}, le ${partialDateLabel(transmission.answeredOn)}`,
        ],
      ]),
      heading('Contenu'),
      { kind: 'contents' },
    ],
  };
};

const requestForm = ({ person, request, supplierName, instalmentCents }: PackFacts): Sheet => ({
  title: 'Demande de microcrédit personnel',
  blocks: [
    heading('Demandeur'),
    factTable([
      ['Nom', person.lastName],
      ['Prénom', said(person.firstName)],
      ['Date de naissance', person.bornOn === null ? notSaid : partialDateLabel(person.bornOn)],
      ['Adresse', said(addressOf(person))],
      ['Téléphone', said(person.telephone)],
      ['Courriel', said(person.email)],
    ]),
    heading('Prêt demandé'),
    factTable([
      ['Montant', monthly(request.amountCents)],
      ['Durée', request.durationMonths === null ? notSaid : monthsLabel(request.durationMonths)],
      ['Mensualité estimée', monthly(instalmentCents)],
      ['Objet', projectOf(request)],
      // Only where known: a pack built before it was asked says the same as today, and is not out of date.
      ...(supplierName === null ? [] : [['Vendeur ou réparateur', supplierName] satisfies SheetRow]),
    ]),
    paragraph(french`Fait à ……………………………… le ………………………………`),
    paragraph('Signature du demandeur :'),
  ],
});

const projectOf = ({ project, projectDetail }: LoanRequest): string =>
  projectDetail === null ? projectLabels[project] : `${projectLabels[project]} (${projectDetail})`;

const lines = <Line extends { readonly monthlyCents: number | null }>(
  list: readonly Line[] | null,
  nameOf: (line: Line) => string,
): readonly SheetRow[] => {
  if (list === null) return [[notSaid, '']];
  return list.length === 0 ? [['aucun', '']] : list.map((line) => [nameOf(line), monthly(line.monthlyCents)]);
};

const householdSummary = ({ situation: { household, budget }, capacity }: PackFacts): Sheet => ({
  title: 'Foyer et budget',
  blocks: [
    factTable([
      ['Adultes', household.adults === null ? notSaid : String(household.adults)],
      ['Enfants à charge', household.children === null ? notSaid : String(household.children)],
    ]),
    heading('Revenus par mois'),
    amountTable(lines(budget.incomes, ({ source }) => incomeSourceLabels[source])),
    heading('Charges par mois'),
    amountTable(lines(budget.charges, ({ kind }) => chargeKindLabels[kind])),
    heading('Crédits et dettes, par mois'),
    amountTable(lines(budget.debts, ({ kind }) => debtKindLabel(kind))),
    ...(capacity === null
      ? []
      : [
          heading('Synthèse par mois'),
          amountTable([
            ['Revenus', amountLabel(capacity.resourcesCents)],
            ['Charges', amountLabel(capacity.chargesCents)],
            ['Crédits et dettes', amountLabel(capacity.debtsCents)],
            ['Mensualité de ce prêt', amountLabel(capacity.instalmentCents)],
            ['Reste à vivre', amountLabel(capacity.leftToLiveCents)],
          ]),
        ]),
  ],
});

const projectSummary = ({ request, situation: { declarations } }: PackFacts): Sheet => {
  const { paymentIncidentFiles, overIndebtedness } = declarations;
  return {
    title: 'Projet',
    blocks: [
      factTable([
        ['Objet', projectOf(request)],
        ['Financement', loanTerms(request) ?? notSaid],
      ]),
      heading('Ce que le demandeur déclare'),
      factTable([
        ['Crédit bancaire ordinaire possible', yesOrNo(declarations.isBankCreditWithinReach)],
        [
          'Inscription aux fichiers de la Banque de France',
          paymentIncidentFiles === null
            ? notSaid
            : paymentIncidentFiles.length === 0
              ? 'aucune'
              : enumerated(paymentIncidentFiles.map((file) => paymentIncidentFileLabels[file])),
        ],
        ['Surendettement', overIndebtedness === null ? notSaid : overIndebtednessLabels[overIndebtedness]],
        ['Aides de droit commun examinées', yesOrNo(declarations.areOrdinaryAidsLookedAt)],
      ]),
      paragraph('Le projet est exposé par le demandeur dans sa lettre, jointe au dossier.'),
    ],
  };
};
