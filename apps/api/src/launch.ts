import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { generateClientOnce } from './database/generate.ts';
import { type RunningServer, startServer } from './server.ts';
import { closeOnDemand } from './startup/closing.ts';
import { type HeldDataFolder, holdDataFolder } from './startup/data-folder.ts';
import { buildInterfaceOnce } from './startup/interface.ts';
import { refuseTakenPort } from './startup/port.ts';
import { StartRefusal } from './startup/start-refusal.ts';

const { values: given } = parseArgs({ options: { demo: { type: 'boolean', default: false } } });
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
  held = holdDataFolder(config.dataFolder);
  await refuseTakenPort(config.host, config.port, command);
  await Promise.all([generateClientOnce(show), buildInterfaceOnce(show)]);

  show('Démarrage…');
  const server = await startServer(config, {
    command,
    onProgress: show,
    onLost: (reason) => {
      console.error(reason.message);
      end(1);
    },
  });
  held.announce(server.address);
  console.log(`\nParcours microcrédit est prêt : ${server.address}\nCtrl-C pour l’arrêter.\n`);
  return server;
}

function show(message: string): void {
  console.log(message);
}
