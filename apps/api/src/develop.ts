import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { generateClientOnce } from './database/generate.ts';
import { openDatabase } from './database/open-database.ts';
import { closeOnDemand } from './startup/closing.ts';
import { refuseFictionInGivenDatabase } from './startup/data-content.ts';
import { startVite } from './startup/interface.ts';
import { StartRefusal } from './startup/start-refusal.ts';

/** Where Vite serves the interface, and passes on what is for the API. */
const interfaceAddress = 'http://localhost:5173';

const undo: (() => Promise<void>)[] = [];
const end = closeOnDemand({
  onProgress: console.log,
  close: async () => {
    for (const step of undo.toReversed()) await step();
  },
});

try {
  await develop();
} catch (error) {
  console.error(error instanceof StartRefusal ? `\n${error.message}\n` : error);
  end(1);
}

/** Both apps with hot reload, on fictional data. PostgreSQL stays while the API restarts. */
async function develop(): Promise<void> {
  const config = readConfig({ DATA_FOLDER: '.data/development', ...process.env });
  refuseFictionInGivenDatabase(config);
  await generateClientOnce(console.log);
  const database = await openDatabase({ ...config, onProgress: console.log });
  undo.push(database.close);

  const environment = {
    ...process.env,
    DATABASE_URL: database.url,
    DATA_FOLDER: config.dataFolder,
    PUBLIC_URL: interfaceAddress,
  };
  const program = fileURLToPath(new URL('./launch.ts', import.meta.url));
  const api = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--watch', program, '--demo', '--prepared'],
    { env: environment, stdio: 'inherit' },
  );
  const vite = startVite(['--clearScreen', 'false'], { API_PORT: String(config.port) });
  for (const child of [api, vite]) {
    undo.push(() => endChild(child));
    child.once('exit', () => end(1));
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
