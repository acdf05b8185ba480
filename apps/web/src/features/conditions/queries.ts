import { situationEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const situationQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'situation'],
    queryFn: ({ signal }) => call(situationEndpoints.readSituation, { params: { dossierId } }, signal),
  });

export const assessmentQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'assessment'],
    queryFn: ({ signal }) => call(situationEndpoints.readAssessment, { params: { dossierId } }, signal),
  });
