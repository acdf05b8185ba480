import type { PrismaClient } from '../database/generated/client.ts';
import type { Handlers } from '../http/handler.ts';
import { findSimilarPeople } from './find-similar-people.ts';

/** The handlers of people, whatever their dossiers. */
export const peopleHandlers = ({ prisma }: { readonly prisma: PrismaClient }): Pick<Handlers, 'findSimilarPeople'> => ({
  findSimilarPeople: ({ body }) => findSimilarPeople(prisma, body),
});
