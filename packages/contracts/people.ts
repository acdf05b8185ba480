import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { civilDate } from './value.ts';

const likenesses = ['nameAndBirth', 'telephone', 'email'] as const;
export type Likeness = (typeof likenesses)[number];

const similarPerson = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  lastName: z.string(),
  firstName: z.string().nullable(),
  bornOn: civilDate.nullable(),
  town: z.string().nullable(),
  /** What they have in common; at least one. */
  likenesses: z.array(z.enum(likenesses)),
});
export type SimilarPerson = z.output<typeof similarPerson>;

export const peopleEndpoints = {
  /** A POST so that no name is in an address. */
  findSimilarPeople: endpoint({
    method: 'POST',
    path: '/api/people/similar',
    summary: 'Find people with the same name and birth date, telephone or e-mail',
    access: ['frontDesk', 'agent'],
    body: z.object({
      lastName: z.string().max(80),
      firstName: z.string().max(80).nullable(),
      bornOn: civilDate.nullable(),
      telephone: z.string().max(30).nullable(),
      email: z.string().max(200).nullable(),
    }),
    reply: z.object({ people: z.array(similarPerson) }),
  }),
} as const;
