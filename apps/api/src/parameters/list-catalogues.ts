import { catalogueSettings, type ListedCatalogues } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type CatalogueSettings, firstCatalogueSettings } from '@parcours/domain/checklist';
import type { Prisma } from '../database/generated/client.ts';
import { readParameterVersions } from '../store/parameter-versions.ts';

type Reading = { readonly prisma: Prisma.TransactionClient; readonly now: () => Date };

/** All settings of the pieces with who added them and whether they are in force today. */
export const listCatalogues = async ({ prisma, now }: Reading): Promise<ListedCatalogues> => {
  const added = (await readParameterVersions(prisma, 'pieces')).map(({ content, addedAt, addedBy }) => ({
    version: catalogueSettings.parse(content),
    addedAt: addedAt.toISOString(),
    addedBy,
  }));
  const first = { version: catalogueSettings.parse(firstCatalogueSettings), addedAt: null, addedBy: null };
  const all = [first, ...added];
  const inForce = all.findLast(({ version }) => isBegun(version, parisDay(now()))) ?? first;
  return { versions: all.map((listed) => ({ ...listed, isInForce: listed === inForce })) };
};

const isBegun = ({ effectiveFrom }: CatalogueSettings, today: CivilDate): boolean => effectiveFrom <= today;
