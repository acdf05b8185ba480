import type { ListedCatalogues } from '@parcours/contracts';
import type { CatalogueSettings } from '@parcours/domain/checklist';
import type { Caller } from '../http/handler.ts';
import { addVersion } from '../store/add-version.ts';
import { keepParameterVersion, readParameterVersions } from '../store/parameter-versions.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listCatalogues } from './list-catalogues.ts';

type AddCatalogueSettings = {
  readonly catalogue: CatalogueSettings;
  readonly expectedVersions: number;
  readonly caller: Caller;
};

/** Adds settings of the pieces that take effect today or later. @throws Failed as `addVersion` */
export const addCatalogue = (
  dependencies: ParameterDependencies,
  { catalogue, expectedVersions, caller: { accountId } }: AddCatalogueSettings,
): Promise<ListedCatalogues> =>
  addVersion(dependencies, {
    action: 'pieces.added',
    field: 'catalogue',
    effectiveFrom: catalogue.effectiveFrom,
    content: catalogue,
    expectedVersions,
    accountId,
    read: (transaction) => readParameterVersions(transaction, 'pieces'),
    keep: (transaction, version) => keepParameterVersion(transaction, { kind: 'pieces', ...version }),
    list: (prisma) => listCatalogues({ prisma, now: dependencies.now }),
  });
