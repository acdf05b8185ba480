import { byChannelOf, type ChannelCount } from '@parcours/domain/statistics';
import { Prisma } from '../../database/generated/client.ts';
import { countedStandingsOf } from '../cohort.ts';
import { sectionReader } from '../section.ts';

/** Of a channel's detail only the name of an association is read: of any other channel it may name a person. */
export const readChannels = sectionReader({
  query: (cohort) => Prisma.sql`
    SELECT counted.furthest, counted.state, counted.end_kind AS "endKind", counted.main_reason AS "mainReason", channel,
      CASE WHEN channel = 'association' THEN (
        SELECT nullif(trim(payload ->> 'channelDetail'), '') FROM dossier_event contact
        WHERE contact.dossier_id = counted.dossier_id AND contact.sequence = 1) END AS association,
      count(*)::int AS dossiers
    FROM ${countedStandingsOf(cohort)} counted JOIN dossier ON id = counted.dossier_id
    GROUP BY 1, 2, 3, 4, 5, 6`,
  figuresOf: (rows: readonly ChannelCount[]) => ({
    dossiers: rows.reduce((sum, { dossiers }) => sum + dossiers, 0),
    ...byChannelOf(rows),
  }),
});
