import { runCommand } from './commands/run-command.ts';
import { closeOnDemand } from './startup/closing.ts';

const undo: (() => Promise<void>)[] = [];

const end = closeOnDemand({
  onProgress: console.error,
  close: async () => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  },
});

end(
  await runCommand(process.argv.slice(2), {
    environment: process.env,
    print: console.log,
    tell: console.error,
    closeAtTheEnd: (close) => void undo.push(close),
  }),
);
