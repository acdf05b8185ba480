import { bulkHindrances } from '@parcours/domain/tasks';
import { z } from 'zod';
import { type Access, endpoint } from './endpoint.ts';
import { civilDate, optionalText, writtenText } from './value.ts';

const accountId = z.string().max(64);
/** Which act each role may do is `rolesOfBulk`. */
const managers: Access = ['agent', 'head'];

const bulkAct = z.discriminatedUnion('kind', [
  /** Null: to nobody. */
  z.object({ kind: z.literal('assign'), agentId: accountId.nullable() }),
  /** `agentId` null: one’s own. */
  z.object({ kind: z.literal('task'), text: writtenText(300), dueOn: civilDate, agentId: accountId.nullable() }),
  z.object({ kind: z.literal('chase'), note: optionalText(300) }),
]);
export type BulkAct = z.output<typeof bulkAct>;

/** A dossier as it was when the act was previewed: with others meanwhile, it is left as it is. */
const expected = z.object({ agentId: accountId.nullable(), dueOn: civilDate.nullable() });
const hindrance = z.enum(bulkHindrances).nullable();

const previewLine = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  /** Null for whoever sees no identities. */
  person: z.object({ lastName: z.string(), firstName: z.string().nullable() }).nullable(),
  expected,
  /** Null: it would change. */
  hindrance,
});
export type BulkPreviewLine = z.output<typeof previewLine>;

export const bulkEndpoints = {
  previewBulk: endpoint({
    method: 'POST',
    path: '/api/bulk/preview',
    summary: 'Say which of several dossiers an act would change, and why not the others',
    access: managers,
    body: z.object({ act: bulkAct, dossierIds: z.array(z.uuid()).min(1, { error: 'empty' }).max(200) }),
    reply: z.object({ lines: z.array(previewLine) }),
  }),
  performBulk: endpoint({
    method: 'POST',
    path: '/api/bulk',
    summary: 'Do one act about several dossiers, each of them wholly or not at all',
    access: managers,
    body: z.object({
      /** Chosen by whoever sends: the same act sent twice, because no answer came, is done once. */
      id: z.uuid(),
      act: bulkAct,
      dossiers: z
        .array(z.object({ dossierId: z.uuid(), expected }))
        .min(1, { error: 'empty' })
        .max(200),
    }),
    /** `hindrance` null: done. */
    reply: z.object({ lines: z.array(z.object({ dossierId: z.uuid(), hindrance })) }),
  }),
} as const;
