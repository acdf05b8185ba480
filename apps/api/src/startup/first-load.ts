import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The script that a browser loads before it shows anything: what `index.html` names.
 * @returns compressed bytes, as gzip makes them
 */
export async function measureFirstLoad(builtFolder: string): Promise<number> {
  const page = await readFile(join(builtFolder, 'index.html'), 'utf8');
  const scripts = new Set([...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path ?? ''));
  if (scripts.size === 0) throw new Error('index.html names no script');
  const contents = await Promise.all([...scripts].map((path) => readFile(join(builtFolder, path))));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
