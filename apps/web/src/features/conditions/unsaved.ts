import { chargeKindLabels, debtKindLabel, french, incomeSourceLabels } from '@parcours/wording';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { isHalfConsent } from './consent-draft.ts';
import { blank, isEmail, readCount, type SituationDraft, thisYear } from './draft.ts';
import { isHalfTyped, type RequestDraft } from './request-draft.ts';
import { isHalfAmount, type MoneyLine } from './stored-lines.ts';

/** What is typed and cannot be saved, such as half a date or half an amount: the situation keeps what it held. */
export const unreadable = (typed: SituationDraft): Partial<SituationDraft> =>
  Object.fromEntries(
    Object.entries(typed).filter(([field]) => refusals(typed).some((refusal) => refusal.field === field)),
  );

/** The names, as on screen, of the fields that are not saved. */
export const refusedPlaces = (typed: SituationDraft, tried: RequestDraft): readonly string[] => [
  ...(isHalfTyped(tried, 'amount') ? [french`Montant, dans « La demande »`] : []),
  ...(isHalfTyped(tried, 'duration') ? [french`Durée, dans « La demande »`] : []),
  ...refusals(typed).map(({ place }) => place),
];

type Refusal = { readonly field: keyof SituationDraft; readonly place: string };

const refusals = (typed: SituationDraft): readonly Refusal[] => [
  ...when(blank(typed.lastName), 'lastName', 'Nom'),
  ...when(!blank(typed.bornOn) && readTypedDay(typed.bornOn, thisYear()) === null, 'bornOn', 'Date de naissance'),
  ...when(!blank(typed.email) && !isEmail(typed.email), 'email', 'Courriel'),
  ...when(isHalfCount(typed.children), 'children', 'Enfants à charge'),
  ...when(isHalfCount(typed.otherDependants), 'otherDependants', 'Autres personnes à charge'),
  ...sums('incomes', typed.incomes, (kind) => french`${incomeSourceLabels[kind]}, dans « Revenus du ménage »`),
  ...sums('charges', typed.charges, (kind) => french`${chargeKindLabels[kind]}, dans « Charges »`),
  ...sums('debts', typed.debts, (kind) => french`${debtKindLabel(kind)}, dans « Crédits et dettes »`),
  ...when(isHalfConsent(typed.accompaniment), 'accompaniment', 'Accord pour être accompagnée'),
  ...when(isHalfConsent(typed.transmission), 'transmission', 'Accord pour la transmission'),
];

const when = (isRefused: boolean, field: Refusal['field'], place: string): readonly Refusal[] =>
  isRefused ? [{ field, place }] : [];

const isHalfCount = (text: string): boolean => !blank(text) && readCount(text) === null;

const sums = <Kind extends string>(
  field: Refusal['field'],
  lines: readonly MoneyLine<Kind>[] | null,
  placeOf: (kind: Kind) => string,
): readonly Refusal[] => lines?.filter(isHalfAmount).map(({ kind }) => ({ field, place: placeOf(kind) })) ?? [];
