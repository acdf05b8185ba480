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

export const requestOf = ({ project, projectDetail, amount, duration }: RequestDraft): LoanRequest => ({
  project,
  projectDetail: projectDetail.trim() === '' ? null : projectDetail.trim(),
  amountCents: readTypedAmount(amount),
  durationMonths: /^\d{1,3}$/.test(duration.trim()) && Number(duration) > 0 ? Number(duration) : null,
});

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
