import { civilDateOf } from '@parcours/domain/calendar';
import { fold, type Position } from '@parcours/domain/path';
import { generateDossiers } from '../src/demonstration/generate-dossiers.ts';
import { type CreatedDossier, createDossiers, type NewDossier } from '../src/store/create-dossiers.ts';
import { clockAt, type Office } from './office.ts';

/** The day that the demonstration's live dossiers are about. */
export const demonstrationDay = civilDateOf('2026-03-16');

/** A dossier of the demonstration: what was created, and where its history says that it stands. */
export type ToldDossier = CreatedDossier & NewDossier & { readonly position: Position };

/** Stores the demonstration's dossiers; every fifth is accompanied by nobody. */
export const storeDemonstration = async ({ prisma, agent, colleague }: Office): Promise<readonly ToldDossier[]> => {
  const agentIds = [agent.accountId, colleague.accountId] as const;
  const invented = [...generateDossiers({ seed: 7, now: clockAt(demonstrationDay)(), agentIds: [...agentIds] })];
  const dossiers = invented.map((dossier, index) => (index % 5 === 0 ? { ...dossier, agentId: null } : dossier));
  const created = await prisma.$transaction((transaction) => createDossiers(transaction, dossiers));
  return dossiers.flatMap((dossier, index) => {
    const [known, position] = [created[index], fold(dossier.history)];
    return known === undefined || position === null ? [] : [{ ...dossier, ...known, position }];
  });
};
