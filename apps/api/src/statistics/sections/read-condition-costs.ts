import { conditionCostsOf } from '@parcours/domain/statistics';
import { sectionReader } from '../section.ts';
import { countTurnedDown, type TurnedDownRow } from './count-turned-down.ts';

export const readConditionCosts = sectionReader({
  query: countTurnedDown,
  figuresOf: (rows: readonly TurnedDownRow[]) => ({
    dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
    ...conditionCostsOf(rows),
  }),
});
