import { reasonList } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { type ListedReason, type ReasonList, reasonsOn } from '@parcours/domain/reasons';
import { Prisma } from '../database/generated/client.ts';
import { readParameterVersions } from './parameter-versions.ts';

/** Every list of reasons that was added to the program's own. */
const readReasonLists = async (prisma: Prisma.TransactionClient): Promise<readonly ReasonList[]> =>
  (await readParameterVersions(prisma, 'reasons')).map(({ content }) => reasonList.parse(content));

/** The reasons to choose from that day. */
export const readReasonsOn = async (
  prisma: Prisma.TransactionClient,
  day: CivilDate,
): Promise<readonly ListedReason[]> => reasonsOn(await readReasonLists(prisma), day);

/**
 * What the town calls each reason today, and else what it last did or will: `of_end`, `code`, and `label`, null: as the
 * program says. Read once for all the rows that it is joined to; to stand after JOIN, with an alias.
 */
export const presentReasonNames = Prisma.sql`(
  SELECT DISTINCT ON (1, 2) chosen ->> 'end' AS of_end, chosen ->> 'code' AS code, chosen ->> 'label' AS label
  FROM parameter_version, jsonb_array_elements(content -> 'reasons') AS chosen
  WHERE kind = 'reasons'
  ORDER BY 1, 2, effective_from <= (now() AT TIME ZONE 'Europe/Paris')::date DESC, effective_from DESC)`;
