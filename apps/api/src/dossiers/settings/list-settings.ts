import { type endpoints, listColumns, type Replied, type SavedFilter, savedQuery } from '@parcours/contracts';
import type { Caller } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';

type Given = { readonly caller: Caller };
type Dependencies = Pick<DossierDependencies, 'prisma'>;

/** What a list shows before anybody chose. */
const usualColumns = ['path', 'standing', 'request', 'firstContact', 'agent'] as const;

/** The columns and the filters that the caller keeps; the usual columns when none were chosen. */
export const readListSettings = async (
  { prisma }: Dependencies,
  { caller: { accountId } }: Given,
): Promise<Replied<(typeof endpoints)['readListSettings']>> => {
  const [settings, filters] = await Promise.all([
    prisma.listSettings.findUnique({ where: { accountId } }),
    prisma.savedFilter.findMany({ where: { accountId }, orderBy: { name: 'asc' } }),
  ]);
  return {
    columns: settings === null ? usualColumns : listColumns.filter((column) => settings.columns.includes(column)),
    savedFilters: filters.map(({ id, name, query }) => ({ id, name, ...savedQuery.parse(query) })),
  };
};

/** Preferences of one account change no dossier: they have no audit line and nobody is told. */
export const chooseColumns = async (
  { prisma }: Dependencies,
  { columns, caller: { accountId } }: Given & { readonly columns: readonly string[] },
): Promise<Record<never, never>> => {
  await prisma.listSettings.upsert({
    where: { accountId },
    create: { accountId, columns: [...columns] },
    update: { columns: [...columns] },
  });
  return {};
};

/** Keeps a filter under its name; the one that had this name is replaced. */
export const saveFilter = async (
  { prisma }: Dependencies,
  { filter: { id, name, ...query }, caller: { accountId } }: Given & { readonly filter: SavedFilter },
): Promise<Record<never, never>> => {
  await prisma.savedFilter.upsert({
    where: { accountId_name: { accountId, name } },
    create: { id, accountId, name, query },
    update: { query },
  });
  return {};
};

/** Forgets one of the caller's own filters; another's is not found, and stays. */
export const removeSavedFilter = async (
  { prisma }: Dependencies,
  { filterId, caller: { accountId } }: Given & { readonly filterId: string },
): Promise<Record<never, never>> => {
  await prisma.savedFilter.deleteMany({ where: { id: filterId, accountId } });
  return {};
};
