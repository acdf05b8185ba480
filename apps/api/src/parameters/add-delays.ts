import type { ListedDelays } from '@parcours/contracts';
import type { DelaySet } from '@parcours/domain/tasks';
import type { Caller } from '../http/handler.ts';
import { addVersion } from '../store/add-version.ts';
import { keepParameterVersion, readParameterVersions } from '../store/parameter-versions.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listDelays } from './list-delays.ts';

type AddDelaySet = { readonly delaySet: DelaySet; readonly expectedVersions: number; readonly caller: Caller };

/** Adds delays that take effect today or later. @throws Failed as `addVersion` */
export const addDelays = (
  dependencies: ParameterDependencies,
  { delaySet, expectedVersions, caller: { accountId } }: AddDelaySet,
): Promise<ListedDelays> =>
  addVersion(dependencies, {
    action: 'delays.added',
    field: 'delaySet',
    effectiveFrom: delaySet.effectiveFrom,
    content: delaySet,
    expectedVersions,
    accountId,
    read: (transaction) => readParameterVersions(transaction, 'delays'),
    keep: (transaction, version) => keepParameterVersion(transaction, { kind: 'delays', ...version }),
    list: (prisma) => listDelays({ prisma, now: dependencies.now }),
  });
