import { contactWays, likenesses, surenesses, undoingRefusals } from '@parcours/domain/person';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { civilDate, instant, optionalText, writtenText } from './value.ts';

export const contactWay = z.enum(contactWays);

/** Who somebody is and how to reach them. */
export const personDetails = z.object({
  lastName: writtenText(80),
  firstName: optionalText(80),
  bornOn: civilDate.nullable(),
  telephone: optionalText(30),
  secondTelephone: optionalText(30),
  email: z.email().max(200).nullable(),
  preferredContact: contactWay.nullable(),
  street: optionalText(120),
  postalCode: optionalText(10),
  town: optionalText(80),
});
export type PersonDetails = z.output<typeof personDetails>;

export const personField = personDetails.keyof();
export const personFields = personField.options;
export type PersonField = z.output<typeof personField>;

/** As stored: an old register says what it says. */
export const storedPerson = personDetails.extend({ lastName: z.string(), email: z.string().nullable() });

export const personFieldChange = z.object({
  field: personField,
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type PersonFieldChange = z.output<typeof personFieldChange>;

/** A dossier of a person, as their page lists it. */
export const personDossier = z.object({
  id: z.uuid(),
  reference: z.string(),
  state: z.enum(['open', 'closed', 'finished']),
});

/** Two records that became one, and still are. */
const standingMerge = z.object({
  id: z.uuid(),
  mergedAt: instant,
  mergedBy: z.string(),
  /** References of the dossiers that went over. */
  wentOver: z.array(z.string()),
  /** Corrected since: undoing leaves them to the kept record. */
  correctedSince: z.array(personField),
  /** Why it cannot be undone, or not yet; null when it can. */
  refusal: z.enum(undoingRefusals).nullable(),
});

const personViewShape = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  version: z.int(),
  person: storedPerson,
  /** The latest first. */
  corrections: z.array(
    z.object({
      id: z.uuid(),
      version: z.int(),
      changedAt: instant,
      changedBy: z.string(),
      cause: z.enum(['correction', 'merge', 'mergeUndone']),
      /** Of a record merged into this one. */
      isOfOther: z.boolean(),
      fields: z.array(personFieldChange),
    }),
  ),
  otherDossiers: z.array(personDossier),
  hasSeveralOpen: z.boolean(),
  /** The latest first. */
  merges: z.array(standingMerge),
});
export interface PersonView extends z.output<typeof personViewShape> {}
export const personView: z.ZodType<PersonView> = personViewShape;

const params = z.object({ dossierId: z.uuid() });

const similarPerson = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  lastName: z.string(),
  firstName: z.string().nullable(),
  bornOn: civilDate.nullable(),
  town: z.string().nullable(),
  /** What they have in common; at least one. */
  likenesses: z.array(z.enum(likenesses)),
  sureness: z.enum(surenesses),
  /** Dossiers of this same list that are another record of somebody alike: perhaps to merge. */
  alike: z.array(z.uuid()),
});
export type SimilarPerson = z.output<typeof similarPerson>;
export const similarPeople = z.object({ people: z.array(similarPerson) });

export const peopleEndpoints = {
  /** A POST so that no name is in an address. */
  findSimilarPeople: endpoint({
    method: 'POST',
    path: '/api/people/similar',
    summary: 'Find people with the same or almost the same name, telephone or e-mail',
    access: ['frontDesk', 'agent'],
    body: z.object({
      lastName: z.string().max(80),
      firstName: z.string().max(80).nullable(),
      bornOn: civilDate.nullable(),
      telephone: z.string().max(30).nullable(),
      email: z.string().max(200).nullable(),
    }),
    reply: similarPeople,
  }),
  readPerson: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/person',
    summary: 'Read who the person of a dossier is, how to reach them, and what was corrected',
    access: ['frontDesk', 'agent'],
    params,
    reply: personView,
  }),
  correctPerson: endpoint({
    method: 'PUT',
    path: '/api/dossiers/:dossierId/person',
    summary: 'Correct who the person of a dossier is and how to reach them',
    access: ['frontDesk', 'agent'],
    params,
    body: z.object({ expectedVersion: z.int().min(1), person: personDetails }),
    reply: personView,
  }),
} as const;
