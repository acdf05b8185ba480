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

/** What the town calls a reason today, and else what it last did or will; null: as the program says. */
export const presentReasonName = (endKind: Prisma.Sql, code: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT chosen ->> 'label' FROM parameter_version, jsonb_array_elements(content -> 'reasons') AS chosen
    WHERE kind = 'reasons' AND chosen ->> 'end' = ${endKind}::text AND chosen ->> 'code' = ${code}
    ORDER BY effective_from <= (now() AT TIME ZONE 'Europe/Paris')::date DESC, effective_from DESC LIMIT 1)`;
