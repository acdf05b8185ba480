import type { Role } from '@parcours/domain/access';
import { isTelephone } from '@parcours/domain/person';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { instant, optionalText, writtenText } from './value.ts';

/** The service that accompanies, as it presents itself on paper. */
export const serviceDetails = z.object({
  name: writtenText(120),
  street: optionalText(120),
  postalCode: optionalText(10),
  town: optionalText(80),
  telephone: optionalText(30),
  email: z.email().max(200).nullable(),
  openingHours: optionalText(300),
  /** The largest complete file that the lender takes, in megabytes. */
  largestPackMegabytes: z.int().min(1).max(100),
});
export type ServiceDetails = z.output<typeof serviceDetails>;

const serviceView = z.object({
  /** 0 until it is first saved. */
  version: z.int(),
  savedAt: instant.nullable(),
  details: serviceDetails,
});
export type ServiceView = z.output<typeof serviceView>;

/** As it is saved from now on; what was saved before is still read. */
const givenDetails = serviceDetails.extend({
  telephone: serviceDetails.shape.telephone.refine((typed) => typed === null || isTelephone(typed), {
    error: 'telephone',
  }),
});

const everyRole: readonly Role[] = ['frontDesk', 'agent', 'head', 'administrator'];

export const serviceEndpoints = {
  readService: endpoint({
    method: 'GET',
    path: '/api/service',
    summary: 'Read how the service presents itself',
    access: everyRole,
    reply: serviceView,
  }),
  saveService: endpoint({
    method: 'PUT',
    path: '/api/service',
    summary: 'Save how the service presents itself',
    access: ['administrator'],
    body: z.object({ expectedVersion: z.int().min(0), details: givenDetails }),
    reply: serviceView,
  }),
} as const;
