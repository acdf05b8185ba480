import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const repositoryFolder = fileURLToPath(new URL('../', import.meta.url));
process.chdir(repositoryFolder);

const rooms = ['apps/api/src', 'apps/web/src', 'packages/domain', 'packages/contracts', 'packages/wording'];

const { output } = await cruise(['apps', 'packages'], await extractOptions('./.dependency-cruiser.cjs'));
if (typeof output === 'string') throw new Error(output);
const { violations } = output.summary;
const read = new Set(output.modules.map((module) => module.source));
const unread = (await listSources()).filter((file) => !read.has(file));

for (const { from, to, rule } of violations) console.error(`${rule.name}: ${from} → ${to}`);
// A tool that reads nothing finds nothing wrong.
for (const file of unread) console.error(`not read: ${file}`);
console.log(`${read.size} modules read, ${violations.length} forbidden arrows, ${unread.length} files missed`);
if (read.size === 0 || unread.length > 0 || violations.length > 0) process.exitCode = 1;

async function listSources(): Promise<string[]> {
  const files: string[] = [];
  for (const room of rooms) {
    const pattern = `${room}/**/*.{ts,tsx}`;
    for await (const file of glob(pattern, { cwd: repositoryFolder, exclude: isNotOurs })) files.push(file);
  }
  return files.map((file) => file.replaceAll('\\', '/')).filter((file) => !file.endsWith('.d.ts'));
}

function isNotOurs(path: string): boolean {
  return /(^|[/\\])(node_modules|generated|dist)$/.test(path);
}
