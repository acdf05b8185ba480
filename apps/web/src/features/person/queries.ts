import { peopleEndpoints, ruleSetEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const personQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'person'],
    queryFn: ({ signal }) => call(peopleEndpoints.readPerson, { params: { dossierId } }, signal),
  });

export const ruleSetQuery = queryOptions({
  queryKey: ['rule-set'],
  queryFn: ({ signal }) => call(ruleSetEndpoints.readRuleSet, {}, signal),
});
