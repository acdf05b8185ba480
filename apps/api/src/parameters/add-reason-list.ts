import type { ListedReasonLists } from '@parcours/contracts';
import type { ReasonList } from '@parcours/domain/reasons';
import type { Caller } from '../http/handler.ts';
import { addVersion } from './add-version.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listReasonLists } from './list-reason-lists.ts';

/** Adds a list of reasons that takes effect today or later. @throws Failed as `addVersion` */
export const addReasonList = (
  dependencies: ParameterDependencies,
  { reasonList, caller }: { readonly reasonList: ReasonList; readonly caller: Caller },
): Promise<ListedReasonLists> =>
  addVersion(dependencies, {
    kind: 'reasons',
    field: 'reasonList',
    effectiveFrom: reasonList.effectiveFrom,
    content: JSON.parse(JSON.stringify(reasonList)),
    caller,
    list: (prisma) => listReasonLists({ prisma, now: dependencies.now }),
  });
