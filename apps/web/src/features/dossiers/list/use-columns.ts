import type { ListColumn } from '@parcours/contracts';
import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../queries.ts';

const usual: readonly ListColumn[] = ['path', 'standing', 'request', 'firstContact', 'agent'];

/** The columns that one chose, in the order of the page; the usual ones until they are known. */
export const useColumns = (): readonly ListColumn[] => useQuery(settingsQuery).data?.columns ?? usual;
