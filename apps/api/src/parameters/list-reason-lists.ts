import type { ListedReasonLists } from '@parcours/contracts';
import { reasonList } from '@parcours/contracts';
import { civilDateOf, parisDay } from '@parcours/domain/calendar';
import { programGrounds, programReasons, reasonListOn } from '@parcours/domain/reasons';
import type { Prisma } from '../database/generated/client.ts';
import { readParameterVersions } from '../store/parameter-versions.ts';

type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

/** The day from which the program's own reasons hold: that of the convention. */
const firstDay = civilDateOf('2011-11-07');

/** All lists of reasons with who added them and whether they are in force today. */
export const listReasonLists = async ({ prisma, now }: Reading): Promise<ListedReasonLists> => {
  const added = (await readParameterVersions(prisma, 'reasons')).map(({ content, addedAt, addedBy }) => ({
    version: reasonList.parse(content),
    addedAt: addedAt.toISOString(),
    addedBy,
  }));
  const inForce = reasonListOn(
    added.map(({ version }) => version),
    parisDay(now()),
  );
  const program = { effectiveFrom: firstDay, reasons: programReasons, grounds: programGrounds };
  const first = { version: program, addedAt: null, addedBy: null };
  return {
    versions: [first, ...added].map((listed) => ({ ...listed, isInForce: listed.version.reasons === inForce.reasons })),
  };
};
