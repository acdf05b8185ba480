import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import { openDatabase } from '../database/open-database.ts';
import { refuseOtherContent } from '../startup/data-content.ts';
import { makeDataFolder } from '../startup/data-folder.ts';
import { CommandRefusal, type Tools } from './command.ts';

type Which = {
  readonly demo: boolean;
  readonly prepared: boolean;
  /** Whether a command on an installation that was never started may create it. */
  readonly mayCreate: boolean;
};

/** Opens the database of this installation, whether or not its server runs, until the command ends. */
export const openInstallation = async (
  { demo, prepared, mayCreate }: Which,
  { environment, tell, closeAtTheEnd }: Tools,
): Promise<{ readonly prisma: PrismaClient; readonly config: Config }> => {
  const config = readConfig(environment, { isDemonstration: demo });
  if (config.databaseUrl === null && !mayCreate) refuseMissing(config.dataFolder, demo);
  makeDataFolder(config.dataFolder);
  refuseOtherContent(config.dataFolder, demo);
  if (!prepared) {
    const { generateClientOnce } = await import('../database/generate.ts');
    await generateClientOnce(tell);
  }
  const database = await openDatabase({ ...config, onProgress: tell });
  closeAtTheEnd(database.close);
  const { createPrismaClient } = await import('../database/client.ts');
  const prisma = createPrismaClient(database.url, 2);
  closeAtTheEnd(() => prisma.$disconnect());
  const { rebuildFigures } = await import('../store/rebuild-figures.ts');
  await rebuildFigures(prisma);
  const { rebuildLoans } = await import('../store/rebuild-loans.ts');
  await rebuildLoans(prisma);
  return { prisma, config };
};

const refuseMissing = (dataFolder: string, demo: boolean): void => {
  if (existsSync(dataFolder)) return;
  throw new CommandRefusal(
    `Il n’y a pas encore de données dans « ${dataFolder} ».\n` +
      `Lancez d’abord « npx -y pnpm@12 ${demo ? 'demo' : 'start'} », ou donnez un autre dossier avec DATA_FOLDER.`,
  );
};
