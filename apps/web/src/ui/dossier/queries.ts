import { dossierEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const dossierQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId],
    queryFn: ({ signal }) => call(dossierEndpoints.readDossier, { params: { dossierId } }, signal),
  });
