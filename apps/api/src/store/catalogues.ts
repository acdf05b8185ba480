import { catalogueSettings } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import {
  type Catalogue,
  catalogueOn,
  catalogueWith,
  defaultCatalogue,
  rememberingPieces,
} from '@parcours/domain/checklist';
import type { Prisma } from '../database/generated/client.ts';
import { readParameterVersions } from './parameter-versions.ts';

/**
 * What the lender wants to see in a file sent that day, which is the planned day of a dossier; before the first
 * catalogue, what it wanted first.
 */
export const readCatalogueOn = async (prisma: Prisma.TransactionClient, day: CivilDate): Promise<Catalogue> =>
  catalogueIn(await readCatalogues(prisma), day);

/** The same among catalogues that are read already: with the pieces that only others know, as withdrawn. */
export const catalogueIn = (catalogues: readonly Catalogue[], day: CivilDate): Catalogue =>
  rememberingPieces(catalogueOn(catalogues, day) ?? defaultCatalogue, catalogues);

/** Every catalogue there is: the convention's, then those with the settings that were added. */
export const readCatalogues = async (prisma: Prisma.TransactionClient): Promise<readonly Catalogue[]> => {
  const kept = await readParameterVersions(prisma, 'pieces');
  return [defaultCatalogue, ...kept.map(({ content }) => catalogueWith(catalogueSettings.parse(content)))];
};
