import type { ListedDelays } from '@parcours/contracts';
import type { DelaySet } from '@parcours/domain/tasks';
import type { Caller } from '../http/handler.ts';
import { addVersion } from './add-version.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listDelays } from './list-delays.ts';

/** Adds delays that take effect today or later. @throws Failed as `addVersion` */
export const addDelays = (
  dependencies: ParameterDependencies,
  { delaySet, caller }: { readonly delaySet: DelaySet; readonly caller: Caller },
): Promise<ListedDelays> =>
  addVersion(dependencies, {
    kind: 'delays',
    field: 'delaySet',
    effectiveFrom: delaySet.effectiveFrom,
    content: delaySet,
    caller,
    list: (prisma) => listDelays({ prisma, now: dependencies.now }),
  });
