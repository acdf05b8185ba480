import { flowOf, variantsOf, type WalkedCount } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { presentReasons } from '../../store/reason-lists.ts';
import { type Cohort, countedStandingsOf } from '../cohort.ts';
import { sectionOf } from '../section.ts';
import { sharedRows } from '../shared-rows.ts';

/** More would be ways that one or two dossiers took. */
const toldOneByOne = 12;

const countWalked = (cohort: Cohort): Prisma.Sql => Prisma.sql`
  SELECT walked, furthest, state, end_kind AS "endKind", main_reason AS "mainReason", named.counts_as AS "countsAs",
    count(*)::int AS dossiers
  FROM ${countedStandingsOf(cohort)} counted
    LEFT JOIN ${presentReasons} named ON named.of_end = end_kind::text AND named.code = main_reason
  GROUP BY 1, 2, 3, 4, 5, 6`;

export const readWalked = sharedRows<WalkedCount>(countWalked);

export const readPaths = sectionOf(readWalked, (rows) => ({
  dossiers: rows.reduce((sum, { dossiers }) => sum + dossiers, 0),
  flow: flowOf(rows),
  ...variantsOf(rows, toldOneByOne),
}));
