import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { StartRefusal } from './start-refusal.ts';

/** Invented people only go into a database that is ours. */
export function refuseFictionInGivenDatabase({ databaseUrl }: Pick<Config, 'databaseUrl'>): void {
  if (databaseUrl === null) return;
  throw new StartRefusal(
    'La démonstration invente des personnes et ne le fait que dans une base à elle.\nRetirez DATABASE_URL pour la lancer.',
  );
}

/** Fictional and real people never share a data folder: what it holds is written in it the first time. */
export function refuseOtherContent(dataFolder: string, isDemonstration: boolean): void {
  const file = join(dataFolder, 'content.txt');
  const expected = isDemonstration ? 'demonstration' : 'real';
  if (!existsSync(file)) writeFileSync(file, expected);
  if (readFileSync(file, 'utf8') === expected) return;
  throw new StartRefusal(
    isDemonstration
      ? `Le dossier « ${dataFolder} » contient de vraies données : la démonstration n’y touche pas.\nDonnez-lui un autre dossier avec DATA_FOLDER.`
      : `Le dossier « ${dataFolder} » contient les données fictives de la démonstration.\nDonnez un autre dossier avec DATA_FOLDER.`,
  );
}
