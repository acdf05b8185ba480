import { byChannelOf, type ChannelCount } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

export const readChannels = sectionReader({
  query: (cohort) => Prisma.sql`
    SELECT counted.furthest, counted.state, counted.end_kind AS "endKind", counted.main_reason AS "mainReason", channel,
      association,
      count(*)::int AS dossiers
    FROM ${countedStandingsOf(cohort)} counted JOIN dossier ON id = counted.dossier_id
    GROUP BY 1, 2, 3, 4, 5, 6`,
  figuresOf: (rows: readonly ChannelCount[]) => ({
    dossiers: rows.reduce((sum, { dossiers }) => sum + dossiers, 0),
    ...byChannelOf(rows),
  }),
});
