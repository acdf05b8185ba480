import type { SituationView } from '@parcours/contracts';
import type { ProposedLoan } from '@parcours/domain/eligibility';
import type { LoanRequest } from '@parcours/domain/path';
import type { Project } from '@parcours/domain/request';
import { amountAsTyped, readTypedAmount } from '../../ui/fields/typed-amount.ts';

/** What is asked for, as it is being tried: nothing is recorded before somebody says so. */
export type RequestDraft = {
  readonly project: Project;
  readonly projectDetail: string;
  readonly amount: string;
  readonly duration: string;
};

export const requestDraftOf = ({ project, projectDetail, amountCents, durationMonths }: SituationView['request']) => ({
  project,
  projectDetail: projectDetail ?? '',
  amount: amountAsTyped(amountCents),
  duration: durationMonths === null ? '' : String(durationMonths),
});

/** What is tried; an amount or a duration that cannot be read is left as it is recorded. */
export const requestOf = (draft: RequestDraft, recorded: LoanRequest): LoanRequest => ({
  project: draft.project,
  projectDetail: draft.projectDetail.trim() === '' ? null : draft.projectDetail.trim(),
  amountCents: isHalfTyped(draft, 'amount') ? recorded.amountCents : readTypedAmount(draft.amount),
  durationMonths: isHalfTyped(draft, 'duration') ? recorded.durationMonths : readMonths(draft.duration),
});

/** Typed, and no amount or no duration. */
export const isHalfTyped = (draft: RequestDraft, field: 'amount' | 'duration'): boolean =>
  draft[field].trim() !== '' && (field === 'amount' ? readTypedAmount : readMonths)(draft[field]) === null;

const readMonths = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) > 0 ? Number(typed) : null;

export const isSameRequest = (one: LoanRequest, other: LoanRequest): boolean =>
  one.project === other.project &&
  one.projectDetail === other.projectDetail &&
  one.amountCents === other.amountCents &&
  one.durationMonths === other.durationMonths;

/** The same request with the loan that was proposed. */
export const withLoan = (request: LoanRequest, { amountCents, durationMonths }: ProposedLoan): LoanRequest => ({
  ...request,
  amountCents,
  durationMonths,
});
