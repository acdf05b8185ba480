import type { peopleEndpoints, personMergeEndpoints } from '@parcours/contracts';
import type { Handlers } from '../http/handler.ts';
import { correctIdentity } from './correct-identity.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { findSimilarPeople, listSimilarPeople } from './find-similar-people.ts';
import { mergePeople } from './merge-people.ts';
import { previewMerge } from './preview-merge.ts';
import { readPerson } from './read-person.ts';
import { undoMerge } from './undo-merge.ts';

type PeopleHandlers = Pick<Handlers, keyof typeof peopleEndpoints | keyof typeof personMergeEndpoints>;

/** The handlers of people, whatever their dossiers. */
export const peopleHandlers = (dependencies: PeopleDependencies): PeopleHandlers => ({
  findSimilarPeople: ({ body }) => findSimilarPeople(dependencies.prisma, body),
  listSimilarPeople: ({ params }) => listSimilarPeople(dependencies.prisma, params.dossierId),
  readPerson: ({ params }) => readPerson(dependencies.prisma, params.dossierId),
  correctPerson: ({ params, body }, { caller }) => correctIdentity(dependencies, { ...params, ...body, caller }),
  previewMerge: ({ params }) => previewMerge(dependencies.prisma, params),
  mergePeople: ({ params, body }, { caller }) => mergePeople(dependencies, { ...params, ...body, caller }),
  undoMerge: ({ params, body }, { caller }) => undoMerge(dependencies, { ...params, ...body, caller }),
});
