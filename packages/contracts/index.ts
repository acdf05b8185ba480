import { absenceEndpoints } from './absence.ts';
import { accountEndpoints } from './account.ts';
import { actEndpoints } from './act.ts';
import { appointmentEndpoints } from './appointment.ts';
import { assignmentEndpoints } from './assignment.ts';
import { bulkEndpoints } from './bulk.ts';
import { catalogueEndpoints } from './catalogue.ts';
import { checklistEndpoints } from './checklist.ts';
import { delayEndpoints } from './delay.ts';
import { dossierEndpoints } from './dossier.ts';
import { draftEndpoints } from './draft.ts';
import type { Endpoint } from './endpoint.ts';
import { exchangeEndpoints } from './exchange.ts';
import { lenderLetterEndpoints } from './lender-letter.ts';
import { letterEndpoints } from './letter.ts';
import { listSettingsEndpoints } from './list-settings.ts';
import { liveEndpoints } from './live.ts';
import { loanEndpoints } from './loan.ts';
import { packEndpoints } from './pack.ts';
import { peopleEndpoints } from './people.ts';
import { personMergeEndpoints } from './person-merge.ts';
import { reasonEndpoints } from './reason.ts';
import { redirectionEndpoints } from './redirection.ts';
import { refundEndpoints } from './refund.ts';
import { registerImportEndpoints } from './register.ts';
import { ruleSetEndpoints } from './rule-set.ts';
import { searchEndpoints } from './search.ts';
import { serviceEndpoints } from './service.ts';
import { situationEndpoints } from './situation.ts';
import { statisticsEndpoints } from './statistics/index.ts';
import { statisticsOutputEndpoints } from './statistics/outputs.ts';
import { yearlyReportEndpoints } from './statistics/report.ts';
import { submissionEndpoints } from './submission.ts';
import { taskEndpoints } from './task.ts';

/** Written out: what the compiler would infer is too long for it to write down. */
type Endpoints = typeof accountEndpoints &
  typeof assignmentEndpoints &
  typeof dossierEndpoints &
  typeof searchEndpoints &
  typeof bulkEndpoints &
  typeof listSettingsEndpoints &
  typeof absenceEndpoints &
  typeof actEndpoints &
  typeof appointmentEndpoints &
  typeof checklistEndpoints &
  typeof situationEndpoints &
  typeof ruleSetEndpoints &
  typeof delayEndpoints &
  typeof catalogueEndpoints &
  typeof reasonEndpoints &
  typeof peopleEndpoints &
  typeof personMergeEndpoints &
  typeof draftEndpoints &
  typeof registerImportEndpoints &
  typeof statisticsEndpoints &
  typeof statisticsOutputEndpoints &
  typeof yearlyReportEndpoints &
  typeof liveEndpoints &
  typeof submissionEndpoints &
  typeof taskEndpoints &
  typeof exchangeEndpoints &
  typeof letterEndpoints &
  typeof redirectionEndpoints &
  typeof packEndpoints &
  typeof serviceEndpoints &
  typeof loanEndpoints &
  typeof lenderLetterEndpoints &
  typeof refundEndpoints;

/** Every endpoint there is. The API registers its routes from this table and the screens call from it. */
export const endpoints: Endpoints = {
  ...accountEndpoints,
  ...assignmentEndpoints,
  ...dossierEndpoints,
  ...searchEndpoints,
  ...bulkEndpoints,
  ...listSettingsEndpoints,
  ...absenceEndpoints,
  ...actEndpoints,
  ...appointmentEndpoints,
  ...checklistEndpoints,
  ...situationEndpoints,
  ...ruleSetEndpoints,
  ...delayEndpoints,
  ...catalogueEndpoints,
  ...reasonEndpoints,
  ...peopleEndpoints,
  ...personMergeEndpoints,
  ...draftEndpoints,
  ...registerImportEndpoints,
  ...statisticsEndpoints,
  ...statisticsOutputEndpoints,
  ...yearlyReportEndpoints,
  ...liveEndpoints,
  ...submissionEndpoints,
  ...taskEndpoints,
  ...exchangeEndpoints,
  ...letterEndpoints,
  ...redirectionEndpoints,
  ...packEndpoints,
  ...serviceEndpoints,
  ...loanEndpoints,
  ...lenderLetterEndpoints,
  ...refundEndpoints,
} satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;

export * from './absence.ts';
export * from './account.ts';
export * from './act.ts';
export * from './appointment.ts';
export * from './assignment.ts';
export * from './bulk.ts';
export * from './catalogue.ts';
export * from './checklist.ts';
export * from './checklist-view.ts';
export * from './delay.ts';
export * from './dossier.ts';
export * from './dossier-filters.ts';
export * from './dossier-view.ts';
export * from './draft.ts';
export * from './eligibility.ts';
export * from './endpoint.ts';
export * from './exchange.ts';
export * from './exchange-view.ts';
export * from './failure.ts';
export * from './input-problem.ts';
export * from './lender-letter.ts';
export * from './letter.ts';
export * from './list-settings.ts';
export * from './live.ts';
export * from './loan.ts';
export * from './loan-view.ts';
export * from './pack.ts';
export * from './path.ts';
export * from './people.ts';
export * from './person-merge.ts';
export * from './piece.ts';
export * from './reason.ts';
export * from './redirection.ts';
export * from './refund.ts';
export * from './register.ts';
export * from './rule-set.ts';
export * from './search.ts';
export * from './service.ts';
export * from './situation.ts';
export * from './statistics/index.ts';
export * from './statistics/outputs.ts';
export * from './statistics/report.ts';
export * from './submission.ts';
export * from './task.ts';
export * from './value.ts';
