import { reasonList } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { Reason } from '@parcours/domain/path';
import {
  type ChosenGround,
  chosenGround,
  type GroundedAct,
  type ReasonList,
  reasonListOn,
} from '@parcours/domain/reasons';
import { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readParameterVersions } from './parameter-versions.ts';

/** Every list of reasons that was added to the program's own. */
const readReasonLists = async (prisma: Prisma.TransactionClient): Promise<readonly ReasonList[]> =>
  (await readParameterVersions(prisma, 'reasons')).map(({ content }) => reasonList.parse(content));

/** The reasons and grounds to choose from that day. */
export const readReasonListOn = async (
  prisma: Prisma.TransactionClient,
  day: CivilDate,
): Promise<Pick<ReasonList, 'reasons' | 'grounds'>> => reasonListOn(await readReasonLists(prisma), day);

type Choice<Act extends GroundedAct> = {
  readonly act: Act;
  readonly code: string;
  /** Where it stands in the body. */
  readonly field: string;
};

/** The ground to record for a code of the list of that day. @throws Failed `invalidInput` when the list does not offer it */
export const chooseGround = async <Act extends GroundedAct>(
  prisma: Prisma.TransactionClient,
  day: CivilDate,
  { act, code, field }: Choice<Act>,
): Promise<ChosenGround<Act>> => {
  const chosen = chosenGround(act, code, (await readReasonListOn(prisma, day)).grounds);
  if (chosen !== null) return chosen;
  throw new Failed({ code: 'invalidInput', problems: [{ field: `body.${field}`, problem: 'reasonNotListed' }] });
};

/**
 * What each reason of the town's lists is today, and else what it last was or will be: `of_end`, `code`, `label`, null:
 * as the program says, and `counts_as`, the program's reason. Read once for all the rows that it is joined to; to stand
 * after JOIN, with an alias.
 */
export const presentReasons = Prisma.sql`(
  SELECT DISTINCT ON (1, 2) chosen ->> 'end' AS of_end, chosen ->> 'code' AS code, chosen ->> 'label' AS label,
    chosen ->> 'countsAs' AS counts_as
  FROM parameter_version, jsonb_array_elements(content -> 'reasons') AS chosen
  WHERE kind = 'reasons'
  ORDER BY 1, 2, effective_from <= (now() AT TIME ZONE 'Europe/Paris')::date DESC, effective_from DESC)`;

/** Whether a stored end is for this reason of the program, or for one of the town's that counts as it. */
export const isForReason = (endKind: Prisma.Sql, code: Prisma.Sql, reason: Reason): Prisma.Sql => Prisma.sql`
  (${code} = ${reason} OR (${endKind}::text, ${code}) IN (
    SELECT listed.of_end, listed.code FROM ${presentReasons} listed WHERE listed.counts_as = ${reason}))`;
