import { searchable, telephoneDigits } from './fold.ts';
import type { Sought } from './sought.ts';

/** Why something was found; `nearName`: by a name that is almost what was typed. */
export const matchReasons = ['name', 'nearName', 'telephone', 'email', 'supplier', 'reference'] as const;
export type MatchReason = (typeof matchReasons)[number];

export type Searched = {
  readonly reference: string;
  readonly lastName: string;
  readonly firstName: string | null;
  readonly telephone: string | null;
  readonly secondTelephone: string | null;
  readonly email: string | null;
  /** Who sells, and who was paid; empty when nobody noted it. */
  readonly suppliers: readonly string[];
};

/** Why a record answers what was looked for: at least one reason for each part of it, each reason once. */
export const matchReasonsOf = (searched: Searched, sought: readonly Sought[]): readonly MatchReason[] => {
  const reasons = new Set(sought.flatMap((part) => reasonsOf(searched, part)));
  return matchReasons.filter((reason) => reasons.has(reason));
};

const reasonsOf = (searched: Searched, part: Sought): readonly MatchReason[] => {
  if (part.kind === 'number') {
    const reasons: MatchReason[] = [];
    if (searched.reference.includes(part.inReference)) reasons.push('reference');
    const numbers = [searched.telephone, searched.secondTelephone].map((number) => telephoneDigits(number ?? ''));
    if (numbers.some((number) => number.includes(part.inTelephone))) reasons.push('telephone');
    return reasons.length > 0 ? reasons : exactly(searched, part.inTelephone);
  }
  const reasons = exactly(searched, part.text);
  return reasons.length > 0 ? reasons : ['nearName'];
};

const exactly = ({ lastName, firstName, email, suppliers }: Searched, text: string): readonly MatchReason[] => {
  if (searchable([lastName, firstName ?? ''].join(' ')).includes(text)) return ['name'];
  if (searchable(email ?? '').includes(text)) return ['email'];
  return suppliers.some((supplier) => searchable(supplier).includes(text)) ? ['supplier'] : [];
};
