import type { PersonDetails, SituationView } from '@parcours/contracts';
import type {
  ChargeKind,
  DebtKind,
  FamilySituation,
  Home,
  IncomeSource,
  OverIndebtedness,
  PaymentIncidentFile,
  SituationFacts,
} from '@parcours/domain/eligibility';
import type { ContactWay } from '@parcours/domain/person';
import { shortDateLabel } from '@parcours/wording';
import { amountAsTyped } from '../../ui/fields/typed-amount.ts';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { today } from '../../ui/today.ts';
import { type ConsentDraft, consentAsTyped, consentOf } from './consent-draft.ts';
import { linesAsSaved, type MoneyLine, readLines } from './stored-lines.ts';

/** What has been typed of a situation. A list is null when nobody asked, empty when there is none. */
export type SituationDraft = {
  readonly lastName: string;
  readonly firstName: string;
  readonly bornOn: string;
  readonly telephone: string;
  readonly secondTelephone: string;
  readonly preferredContact: ContactWay | null;
  readonly email: string;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly adults: 1 | 2 | null;
  readonly children: string;
  readonly otherDependants: string;
  readonly family: FamilySituation | null;
  readonly home: Home | null;
  readonly incomes: readonly MoneyLine<IncomeSource>[] | null;
  readonly charges: readonly MoneyLine<ChargeKind>[] | null;
  readonly debts: readonly MoneyLine<DebtKind>[] | null;
  readonly isProjectAccepted: boolean | null;
  readonly isBankCreditWithinReach: boolean | null;
  readonly paymentIncidentFiles: readonly PaymentIncidentFile[] | null;
  readonly overIndebtedness: OverIndebtedness | null;
  readonly hasRightOfResidence: boolean | null;
  readonly areOrdinaryAidsLookedAt: boolean | null;
  readonly accompaniment: ConsentDraft;
  readonly transmission: ConsentDraft;
};

type DraftLines = Pick<SituationDraft, 'incomes' | 'charges' | 'debts'>;
export type Stored = Pick<SituationView, 'person' | 'facts'> & {
  /** The same sums by their ids on screen, once lines were added or removed there. */
  readonly lines?: DraftLines;
};
/** Who the person is and what is known of the household, as far as it can be read. */
export type ReadDraft = { readonly person: PersonDetails; readonly facts: SituationFacts };

const countAsTyped = (count: number | null): string => (count === null ? '' : String(count));

const dayAsTyped = (day: Stored['person']['bornOn']): string => (day === null ? '' : shortDateLabel(day));

export const draftOf = ({ person, facts }: Stored): SituationDraft => ({
  lastName: person.lastName,
  firstName: person.firstName ?? '',
  bornOn: dayAsTyped(person.bornOn),
  telephone: person.telephone ?? '',
  secondTelephone: person.secondTelephone ?? '',
  preferredContact: person.preferredContact,
  email: person.email ?? '',
  street: person.street ?? '',
  postalCode: person.postalCode ?? '',
  town: person.town ?? '',
  adults: facts.household.adults,
  children: countAsTyped(facts.household.children),
  otherDependants: countAsTyped(facts.household.otherDependants),
  family: facts.household.family,
  home: facts.household.home,
  incomes: linesOf(facts.budget.incomes, ({ source }) => source),
  charges: linesOf(facts.budget.charges, ({ kind }) => kind),
  debts: linesOf(facts.budget.debts, ({ kind }) => kind),
  isProjectAccepted: facts.isProjectAccepted,
  ...facts.declarations,
  accompaniment: consentAsTyped(facts.consents.accompaniment),
  transmission: consentAsTyped(facts.consents.transmission),
});

/** What somebody else saved, but for what is typed here and cannot be saved yet, such as half a date. */
export const takeOver = (typed: SituationDraft, before: SituationDraft, theirs: SituationDraft): SituationDraft => ({
  ...theirs,
  ...notSaved(typed, before),
});

/** What a draft holds that the saved situation does not. */
export const notSaved = (typed: SituationDraft, saved: SituationDraft): Partial<SituationDraft> =>
  Object.fromEntries(
    Object.entries(typed).filter(
      ([field, value]) =>
        JSON.stringify(value) !== JSON.stringify(Object.entries(saved).find(([name]) => name === field)?.[1]),
    ),
  );

const linesOf = <Line extends { readonly monthlyCents: number | null }, Kind extends string>(
  lines: readonly Line[] | null,
  kindOf: (line: Line) => Kind,
): readonly MoneyLine<Kind>[] | null =>
  lines?.map((line, id) => ({ id, kind: kindOf(line), amount: amountAsTyped(line.monthlyCents) })) ?? null;

const storedLines = (saved: Stored): DraftLines => saved.lines ?? draftOf(saved);

/** The lines of a draft once it is saved. */
export const savedLines = ({ incomes, charges, debts }: SituationDraft, before: Stored): DraftLines => {
  const stored = storedLines(before);
  return {
    incomes: linesAsSaved(incomes, stored.incomes),
    charges: linesAsSaved(charges, stored.charges),
    debts: linesAsSaved(debts, stored.debts),
  };
};

/**
 * What can be saved of a draft at any moment of typing. A value that cannot be read yet is left as it was last saved:
 * nothing else that was typed has to wait for it.
 */
export const bodyOf = (draft: SituationDraft, saved: Stored): ReadDraft => ({
  person: {
    lastName: blank(draft.lastName) ? saved.person.lastName : draft.lastName,
    firstName: written(draft.firstName),
    bornOn: blank(draft.bornOn) ? null : (readTypedDay(draft.bornOn, thisYear()) ?? saved.person.bornOn),
    telephone: written(draft.telephone),
    secondTelephone: written(draft.secondTelephone),
    email: emailOf(draft, saved),
    preferredContact: draft.preferredContact,
    street: written(draft.street),
    postalCode: written(draft.postalCode),
    town: written(draft.town),
  },
  facts: {
    isProjectAccepted: draft.isProjectAccepted,
    household: {
      adults: draft.adults,
      children: countOf(draft.children, saved.facts.household.children),
      otherDependants: countOf(draft.otherDependants, saved.facts.household.otherDependants),
      family: draft.family,
      home: draft.home,
    },
    budget: {
      incomes:
        readLines(draft.incomes, storedLines(saved).incomes)?.map(({ kind, monthlyCents }) => ({
          source: kind,
          monthlyCents,
        })) ?? null,
      charges: readLines(draft.charges, storedLines(saved).charges),
      debts: readLines(draft.debts, storedLines(saved).debts),
    },
    declarations: {
      isBankCreditWithinReach: draft.isBankCreditWithinReach,
      paymentIncidentFiles: draft.paymentIncidentFiles,
      overIndebtedness: draft.overIndebtedness,
      hasRightOfResidence: draft.hasRightOfResidence,
      areOrdinaryAidsLookedAt: draft.areOrdinaryAidsLookedAt,
    },
    consents: {
      accompaniment: consentOf(draft.accompaniment, saved.facts.consents.accompaniment),
      transmission: consentOf(draft.transmission, saved.facts.consents.transmission),
    },
  },
});

/** Nobody is born later: « 84 » is 1984. */
export const thisYear = (): number => Number(today().slice(0, 4));

/** Left out is not known: an empty town lies in no area and outside none. */
const written = (text: string): string | null => (blank(text) ? null : text.trim());

export const blank = (text: string): boolean => text.trim() === '';

const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
export const isEmail = (text: string): boolean => emailForm.test(text.trim());

const emailOf = ({ email }: SituationDraft, saved: Stored): string | null => {
  if (blank(email)) return null;
  if (isEmail(email)) return email.trim();
  return saved.person.email !== null && isEmail(saved.person.email) ? saved.person.email : null;
};

/** Of people, from 0 to 20; null when it cannot be read. */
export const readCount = (text: string): number | null =>
  /^\d{1,2}$/.test(text.trim()) && Number(text) <= 20 ? Number(text) : null;

const countOf = (text: string, stored: number | null): number | null =>
  blank(text) ? null : (readCount(text) ?? stored);
