import { conditionCostsOf, type TurnedDownCount } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { sectionReader } from '../section.ts';
import { turnedDown } from './turned-down.ts';

type Row = TurnedDownCount & { readonly cohort: number };

export const readConditionCosts = sectionReader({
  query: (cohort) => Prisma.sql`
    WITH ${turnedDown(cohort)}
    SELECT "notPassed", count(*)::int AS dossiers, 0 AS cohort FROM turned GROUP BY 1
    UNION ALL
    SELECT NULL, 0, count(*)::int FROM counted`,
  figuresOf: (rows: readonly Row[]) => ({
    dossiers: rows.reduce((sum, { cohort }) => sum + cohort, 0),
    ...conditionCostsOf(rows),
  }),
});
