import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartRefusal } from '../startup/start-refusal.ts';

/** The unprivileged account that runs PostgreSQL when the program is started by root. */
export type Account = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root.
 * @returns null when the program is not run by root: PostgreSQL then runs as the program's own account
 */
export async function findUnprivilegedAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const accounts = await readFile('/etc/passwd', 'utf8');
  for (const line of accounts.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name === 'nobody') return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StartRefusal(
    'Le programme est lancé par « root », et PostgreSQL refuse de tourner sous ce compte.\n' +
      'Aucun compte « nobody » n’existe sur cette machine pour le remplacer.\n' +
      'Lancez le programme avec un compte ordinaire, ou donnez une base de données avec DATABASE_URL.',
  );
}

/** Whether accounts other than the owner can go through every folder of an absolute path. */
export async function isReachableByOthers(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode } = await stat(folder);
    if ((mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
