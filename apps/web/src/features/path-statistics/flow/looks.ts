import type { FlowEnd } from '@parcours/domain/statistics';
import type { Look } from '../section/looks.tsx';

/** Each kind of end has a pattern of its own. */
export const endLooks: Readonly<Record<FlowEnd, Look>> = {
  leftByPerson: 'person',
  turnedDownByTown: 'lost',
  refusedByLender: 'lender',
  redirected: 'answered',
  informationOnly: 'department',
};
