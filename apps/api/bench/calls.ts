import { addDays, parisDay } from '@parcours/domain/calendar';
import type { Part } from './options.ts';
import type { Sample } from './sample.ts';

export type Request = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: object };

/** What is called over and over; one line of the table. */
export type Call = {
  readonly name: string;
  readonly part: Part;
  /** How many callers at a time. */
  readonly connections: number;
  /** As whom: an agent reads people, the head reads figures. */
  readonly role: 'agent' | 'head';
  readonly requests: readonly Request[];
};

/** What somebody types with one letter wrong: two of them exchanged. */
const mistyped = (word: string): string => {
  const at = Math.max(1, Math.floor(word.length / 2) - 1);
  return (
    word.slice(0, at) +
    word
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    word.slice(at + 2)
  );
};

const post =
  (path: string) =>
  (body: object): Request => ({ method: 'POST', path, body });
const get = (path: string): Request => ({ method: 'GET', path });

const list = post('/api/dossiers/search');
const count = post('/api/dossiers/counts');
const search = post('/api/search');

/** The sections of the page of statistics: one more section is one more line. */
export const sections = [
  'path',
  'stage-times',
  'owner-times',
  'endings',
  'condition-costs',
  'piece-times',
  'detours',
  'channels',
  'quarters',
  'quality',
  'paths',
  'what-if',
  'workload',
] as const;

/** What the page of a dossier asks for when it opens. */
export const dossierPage = (dossierId: string): readonly Request[] =>
  ['', '/history', '/pieces', '/situation', '/assessment', '/exchanges', '/tasks', '/packs', '/submissions'].map(
    (path) => get(`/api/dossiers/${dossierId}${path}`),
  );

export const callsOf = (sample: Sample): readonly Call[] => {
  const ten = { connections: 10, role: 'agent' } as const;
  const past = addDays(parisDay(new Date()), -400);
  return [
    { ...ten, part: 'read', name: 'list, open', requests: [list({ state: 'open' })] },
    { ...ten, part: 'read', name: 'list, all by name', requests: [list({ sort: 'name' })] },
    {
      ...ten,
      part: 'read',
      name: 'list, last changed',
      requests: [list({ sort: 'lastRecorded', direction: 'descending' })],
    },
    { ...ten, part: 'read', name: 'board counts', requests: [count({}), count({ state: 'open' })] },
    { ...ten, part: 'read', name: 'board counts, open', requests: [count({ state: 'open' })] },
    {
      ...ten,
      part: 'read',
      name: 'one dossier',
      requests: sample.dossierIds.map((id) => get(`/api/dossiers/${id}`)),
    },
    {
      ...ten,
      part: 'read',
      name: 'one history',
      requests: sample.dossierIds.map((id) => get(`/api/dossiers/${id}/history`)),
    },
    {
      ...ten,
      part: 'search',
      name: 'search, a name',
      requests: sample.names.map(({ lastName }) => search({ text: lastName })),
    },
    {
      ...ten,
      part: 'search',
      name: 'search, a name being typed',
      requests: sample.names.map(({ lastName }) => search({ text: lastName.slice(0, 4) })),
    },
    {
      ...ten,
      part: 'search',
      name: 'search, typing error',
      requests: sample.names.map(({ lastName }) => search({ text: mistyped(lastName) })),
    },
    {
      ...ten,
      part: 'search',
      name: 'search, several words',
      requests: sample.names.map(({ lastName, firstName }) => search({ text: `${firstName} ${mistyped(lastName)}` })),
    },
    {
      ...ten,
      part: 'search',
      name: 'search, a reference',
      requests: sample.references.map((text) => search({ text })),
    },
    {
      ...ten,
      part: 'search',
      name: 'search, a telephone',
      requests: sample.telephones.map((text) => search({ text })),
    },
    ...sections.flatMap((section): readonly Call[] =>
      [
        { name: section, path: `/api/statistics/${section}` },
        { name: `${section}, a past day`, path: `/api/statistics/${section}?asOf=${past}` },
      ].map(({ name, path }) => ({ name, part: 'statistics', connections: 1, role: 'head', requests: [get(path)] })),
    ),
  ];
};
