import type { peopleEndpoints } from '@parcours/contracts';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Handlers } from '../http/handler.ts';
import { correctIdentity } from './correct-identity.ts';
import { findSimilarPeople } from './find-similar-people.ts';
import { readPerson } from './read-person.ts';

type PeopleDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
};

/** The handlers of people, whatever their dossiers. */
export const peopleHandlers = (dependencies: PeopleDependencies): Pick<Handlers, keyof typeof peopleEndpoints> => ({
  findSimilarPeople: ({ body }) => findSimilarPeople(dependencies.prisma, body),
  readPerson: ({ params }) => readPerson(dependencies.prisma, params.dossierId),
  correctPerson: ({ params, body }, { caller }) => correctIdentity(dependencies, { ...params, ...body, caller }),
});
