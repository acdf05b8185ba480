import {
  faultsOfGrounds,
  faultsOfReasons,
  groundedActs,
  grounds,
  listedEnds,
  programGrounds,
  type ReasonList,
} from '@parcours/domain/reasons';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { newVersion, versionsOf } from './parameter-version.ts';
import { listedCode, reason } from './path.ts';
import { civilDate, optionalText } from './value.ts';

const listedReason = z.object({
  code: listedCode,
  end: z.enum(listedEnds),
  countsAs: reason,
  label: optionalText(80),
  isWithdrawn: z.boolean(),
});
export type ListedReasonView = z.output<typeof listedReason>;

const listedGround = z.object({
  code: listedCode,
  act: z.enum(groundedActs),
  countsAs: z.enum(grounds),
  label: optionalText(80),
  isWithdrawn: z.boolean(),
});

/** The reasons and grounds to choose from, from one day on. */
export const reasonList = z
  .object({
    effectiveFrom: civilDate,
    reasons: z.array(listedReason).max(200).readonly(),
    // Left out in the lists kept before grounds could be the town's.
    grounds: z.array(listedGround).max(200).readonly().default(programGrounds),
  })
  .refine(({ reasons }) => faultsOfReasons(reasons).length === 0, {
    error: 'reasonFault',
    path: ['reasons'],
  })
  .refine((list) => faultsOfGrounds(list.grounds).length === 0, {
    error: 'reasonFault',
    path: ['grounds'],
  }) satisfies z.ZodType<ReasonList>;

const listedReasonLists = versionsOf(reasonList);
export type ListedReasonLists = z.output<typeof listedReasonLists>;

export const reasonEndpoints = {
  readReasons: endpoint({
    method: 'GET',
    path: '/api/reasons',
    summary: 'List the reasons and grounds in force today, those chosen no more included',
    access: ['agent', 'head', 'administrator'],
    reply: z.object({ reasons: z.array(listedReason).readonly(), grounds: z.array(listedGround).readonly() }),
  }),
  listReasonLists: endpoint({
    method: 'GET',
    path: '/api/reason-lists',
    summary: 'List the reasons of the past, in force and to come',
    access: ['administrator'],
    reply: listedReasonLists,
  }),
  addReasonList: endpoint({
    method: 'POST',
    path: '/api/reason-lists',
    summary: 'Add a list of reasons that takes effect today or later; none is ever edited',
    access: ['administrator'],
    body: newVersion({ reasonList }),
    reply: listedReasonLists,
  }),
} as const;
