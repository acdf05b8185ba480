import type { ListedReasonLists } from '@parcours/contracts';
import type { ReasonList } from '@parcours/domain/reasons';
import type { Caller } from '../http/handler.ts';
import { addVersion } from '../store/add-version.ts';
import { keepParameterVersion, readParameterVersions } from '../store/parameter-versions.ts';
import type { ParameterDependencies } from './dependencies.ts';
import { listReasonLists } from './list-reason-lists.ts';

type AddReasonList = { readonly reasonList: ReasonList; readonly expectedVersions: number; readonly caller: Caller };

/** Adds a list of reasons that takes effect today or later. @throws Failed as `addVersion` */
export const addReasonList = (
  dependencies: ParameterDependencies,
  { reasonList, expectedVersions, caller: { accountId } }: AddReasonList,
): Promise<ListedReasonLists> =>
  addVersion(dependencies, {
    action: 'reasons.added',
    field: 'reasonList',
    effectiveFrom: reasonList.effectiveFrom,
    content: reasonList,
    expectedVersions,
    accountId,
    read: (transaction) => readParameterVersions(transaction, 'reasons'),
    keep: (transaction, version) => keepParameterVersion(transaction, { kind: 'reasons', ...version }),
    list: (prisma) => listReasonLists({ prisma, now: dependencies.now }),
  });
