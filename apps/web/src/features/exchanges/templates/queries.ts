import { letterEndpoints } from '@parcours/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';

export const letterTemplatesQuery = queryOptions({
  queryKey: ['letter-templates'],
  queryFn: ({ signal }) => call(letterEndpoints.listLetterTemplates, {}, signal),
});
