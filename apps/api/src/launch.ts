import { parseArgs } from 'node:util';
import { type Config, readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';
import { closeOnDemand } from './startup/closing.ts';
import { refuseFictionInGivenDatabase, refuseOtherContent } from './startup/data-content.ts';
import { type HeldDataFolder, holdDataFolder, makeDataFolder } from './startup/data-folder.ts';
import { refuseTakenPort } from './startup/port.ts';
import { StartRefusal } from './startup/start-refusal.ts';

const { values: given } = parseArgs({
  options: {
    /** With fictional people, in a data folder of their own. */
    demo: { type: 'boolean', default: false },
    /** What is generated and built is there already, as in an image or during development. */
    prepared: { type: 'boolean', default: false },
  },
});
const command = `npx -y pnpm@12 ${given.demo ? 'demo' : 'start'}`;

let held: HeldDataFolder | null = null;
let starting: Promise<RunningServer> | null = null;

const end = closeOnDemand({
  onProgress: show,
  close: async () => {
    // A start that fails has already undone itself, and said why.
    const server = await starting?.catch(() => null);
    await server?.stop();
    held?.release();
  },
});

try {
  starting = start();
  await starting;
} catch (error) {
  console.error(error instanceof StartRefusal ? `\n${error.message}\n` : error);
  end(1);
}

async function start(): Promise<RunningServer> {
  const config = readConfig(process.env, { isDemonstration: given.demo });
  if (given.demo && !given.prepared) refuseFictionInGivenDatabase(config);
  held = takeDataFolder(config);
  await refuseTakenPort(config.host, config.port, command);
  if (!given.prepared) await prepare();

  show('Démarrage…');
  const server = await startServer(config, {
    command,
    onProgress: show,
    onLost: (reason) => {
      console.error(reason.message);
      end(1);
    },
  });
  held?.announce(server.address);
  show(`\nParcours microcrédit est prêt : ${server.address}`);
  if (given.demo) await showWaysIn();
  show('Ctrl-C pour l’arrêter.\n');
  return server;
}

async function showWaysIn(): Promise<void> {
  const { demonstrationAccounts, demonstrationPassword } = await import('./demonstration/load-demonstration.ts');
  const { roleLabels } = await import('@parcours/wording');
  show('Toutes les personnes y sont inventées. Pour entrer :');
  for (const { email, roles } of Object.values(demonstrationAccounts)) {
    show(`  ${email.padEnd(28)} ${roles.map((role) => roleLabels[role]).join(', ')}`);
  }
  show(`  mot de passe de chacun : ${demonstrationPassword}`);
}

/** The tools for it are loaded only here: an image does not have them. */
async function prepare(): Promise<void> {
  const { generateClientOnce } = await import('./database/generate.ts');
  const { buildInterfaceOnce } = await import('./startup/interface.ts');
  await generateClientOnce(show);
  await buildInterfaceOnce(show);
}

/** With a database of their own, several programs may share a folder; our own PostgreSQL belongs to one. */
function takeDataFolder(config: Config): HeldDataFolder | null {
  makeDataFolder(config.dataFolder);
  const taken = config.databaseUrl === null ? holdDataFolder(config.dataFolder) : null;
  refuseOtherContent(config.dataFolder, config.isDemonstration);
  return taken;
}

function show(message: string): void {
  console.log(message);
}
