import { conditionCostsOf } from '@parcours/domain/statistics';
import { sectionOf } from '../section.ts';
import { readTurnedDown } from './count-turned-down.ts';

export const readConditionCosts = sectionOf(readTurnedDown, (rows) => ({
  dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
  ...conditionCostsOf(rows),
}));
