import type { ListedCatalogues } from '@parcours/contracts';
import type { CatalogueSettings } from '@parcours/domain/checklist';
import type { Caller } from '../http/handler.ts';
import { addVersion } from './add-version.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listCatalogues } from './list-catalogues.ts';

/** Adds settings of the pieces that take effect today or later. @throws Failed as `addVersion` */
export const addCatalogue = (
  dependencies: ParameterDependencies,
  { catalogue, caller }: { readonly catalogue: CatalogueSettings; readonly caller: Caller },
): Promise<ListedCatalogues> =>
  addVersion(dependencies, {
    kind: 'pieces',
    field: 'catalogue',
    effectiveFrom: catalogue.effectiveFrom,
    content: JSON.parse(JSON.stringify(catalogue)),
    caller,
    list: (prisma) => listCatalogues({ prisma, now: dependencies.now }),
  });
