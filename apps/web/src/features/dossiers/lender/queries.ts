import { checklistEndpoints, submissionEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';

export const gapsQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'gaps'],
    queryFn: ({ signal }) => call(submissionEndpoints.readSubmissionGaps, { params: { dossierId } }, signal),
  });

export const submissionsQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'submissions'],
    queryFn: ({ signal }) => call(submissionEndpoints.listSubmissions, { params: { dossierId } }, signal),
  });

/** The same that the page of the pieces shows. */
export const piecesQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'pieces'],
    queryFn: ({ signal }) => call(checklistEndpoints.readChecklist, { params: { dossierId } }, signal),
  });
