import type { DossierFilters, endpoints, Replied } from '@parcours/contracts';
import { type Owner, owners, type Stage, type State, stages } from '@parcours/domain/path';
import { Prisma } from '../database/generated/client.ts';
import type { Caller } from '../http/handler.ts';
import { turnOn } from '../store/waiting.ts';
import type { DossierDependencies } from './dependencies.ts';
import { readListViewer, whereOf } from './filter.ts';

type Counts = Replied<(typeof endpoints)['countDossiers']>;
type Group = { readonly state: State; readonly stage: Stage; readonly turn: Owner | null; readonly dossiers: number };

/** How many dossiers a filter finds, by stage and by whose turn it is. */
export const countDossiers = async (
  dependencies: DossierDependencies,
  { filters, caller }: { readonly filters: DossierFilters; readonly caller: Caller },
): Promise<Counts> => {
  const viewer = await readListViewer(dependencies, filters, caller);
  const groups = await dependencies.prisma.$queryRaw<Group[]>(Prisma.sql`
    SELECT d.state, d.stage, ${turnOn(viewer.today)} AS turn, ${countedFrom(filters)}
    WHERE ${whereOf(filters, viewer)}
    GROUP BY 1, 2, 3`);
  const count = (belongs: (group: Group) => boolean) =>
    groups.filter(belongs).reduce((sum, { dossiers }) => sum + dossiers, 0);
  const isOpen = ({ state }: Group) => state === 'open';
  return {
    total: count(() => true),
    openByStage: byKey(stages, (stage) => count((group) => isOpen(group) && group.stage === stage)),
    openByTurn: byKey(owners, (owner) => count((group) => isOpen(group) && group.turn === owner)),
    closed: count(({ state }) => state === 'closed'),
    finished: count(({ state }) => state === 'finished'),
  };
};

/** What is kept counted is enough for filters on how dossiers stand; people are read only where words are searched. */
const countedFrom = ({ state, stage, turn, ...others }: DossierFilters): Prisma.Sql => {
  if (Object.values(others).every((value) => value === undefined))
    return Prisma.sql`sum(d.dossiers)::int AS dossiers FROM standing_count d`;
  const dossiers = Prisma.sql`count(*)::int AS dossiers FROM dossier d`;
  return others.text === undefined ? dossiers : Prisma.sql`${dossiers} JOIN person p ON p.id = d.person_id`;
};

const byKey = <Key extends string>(keys: readonly Key[], value: (key: Key) => number) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, number>;
