import type { DelaySet } from '@parcours/domain/tasks';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { newVersion, someReferences, versionsOf } from './parameter-version.ts';
import { waitingFor } from './path.ts';
import { civilDate } from './value.ts';

const count = z.int().min(1).max(365);
const delay = z.union([z.object({ days: count }), z.object({ workingDays: count })]);
const reminders = z.object({ firstAfter: delay, thenEvery: delay, atMost: z.int().min(1).max(20).nullable() });

/** When each wait asks for something to be done, from one day on; null: never. */
export const delaySet = z.object({
  effectiveFrom: civilDate,
  delays: z.record(waitingFor, reminders.nullable()),
}) satisfies z.ZodType<DelaySet>;

/** As kept: a wait that the program did not know then is left out. */
export const keptDelaySet = delaySet.extend({ delays: z.partialRecord(waitingFor, reminders.nullable()) });

const listedDelays = versionsOf(delaySet);
export type ListedDelays = z.output<typeof listedDelays>;

const delaysPreview = z.object({
  openDossiers: z.int(),
  /** Tasks that would be due today and are not, and the contrary, by what the dossier waits for. */
  changes: z.array(z.object({ waitingFor, becomeDue: z.int(), noLongerDue: z.int(), references: someReferences })),
});
export type DelaysPreview = z.output<typeof delaysPreview>;

const content = { delaySet };

export const delayEndpoints = {
  listDelays: endpoint({
    method: 'GET',
    path: '/api/delays',
    summary: 'List the delays after which somebody is reminded, past, in force and to come',
    access: ['administrator'],
    reply: listedDelays,
  }),
  previewDelays: endpoint({
    method: 'POST',
    path: '/api/delays/preview',
    summary: 'Say which tasks other delays would make due today; writes nothing',
    access: ['administrator'],
    body: z.object(content),
    reply: delaysPreview,
  }),
  addDelays: endpoint({
    method: 'POST',
    path: '/api/delays',
    summary: 'Add delays that take effect today or later; none is ever edited',
    access: ['administrator'],
    body: newVersion(content),
    reply: listedDelays,
  }),
} as const;
