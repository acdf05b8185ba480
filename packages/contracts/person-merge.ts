import { likenesses, mergeRefusals } from '@parcours/domain/person';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { personDossier, personField, personView, similarPeople, storedPerson } from './people.ts';

const dossierId = z.uuid();
const params = z.object({ dossierId });
const version = z.int().min(1);

/** What one of the two records says, and whose dossiers it holds. */
const mergeSide = z.object({ version, person: storedPerson, dossiers: z.array(personDossier) });

const mergePreviewShape = z.object({
  /** The record of the dossier asked about: it is kept. */
  kept: mergeSide,
  /** Its dossiers would go over. */
  other: mergeSide,
  likenesses: z.array(z.enum(likenesses)),
  /** Fields of which both say something else. */
  differing: z.array(personField),
  /** What the other one alone says. */
  proposedFromOther: z.array(personField),
  /** Whether the person would then have more than one open dossier. */
  hasSeveralOpen: z.boolean(),
  refusal: z.enum(mergeRefusals).nullable(),
});
export interface MergePreview extends z.output<typeof mergePreviewShape> {}
const mergePreview: z.ZodType<MergePreview> = mergePreviewShape;

export const personMergeEndpoints = {
  listSimilarPeople: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/person/similar',
    summary: 'List the other records that may be the person of a dossier',
    access: ['agent'],
    params,
    reply: similarPeople,
  }),
  previewMerge: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/person/merge-preview/:otherDossierId',
    summary: 'Read what the records of the people of two dossiers say, before they become one',
    access: ['agent'],
    params: params.extend({ otherDossierId: z.uuid() }),
    reply: mergePreview,
  }),
  mergePeople: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/person/merges',
    summary: 'Merge the record of another dossier’s person into that of this one',
    access: ['agent'],
    params,
    body: z.object({
      /** Chosen by whoever sends: the same form sent twice merges once. */
      id: z.uuid(),
      otherDossierId: z.uuid(),
      expectedVersion: version,
      otherExpectedVersion: version,
      /** Which fields are taken from the other record; the others stay as they are. */
      fromOther: z.array(personField),
    }),
    reply: personView,
  }),
  undoMerge: endpoint({
    method: 'POST',
    path: '/api/dossiers/:dossierId/person/merges/:mergeId/undoing',
    summary: 'Give back both records as they were before they were merged',
    access: ['agent'],
    params: params.extend({ mergeId: z.uuid() }),
    body: z.object({ expectedVersion: version }),
    reply: personView,
  }),
} as const;
