import { setTimeout as wait } from 'node:timers/promises';
import { errorLines } from '../describe-error.ts';
import { watchStarter } from './starter.ts';

const patienceMs = 25_000;

/**
 * Ends the process once, in order, whatever asks for it: Ctrl-C, a supervisor, or an error nobody expected.
 * The same Ctrl-C often arrives twice, from the terminal and from the package manager, so a second one changes nothing.
 */
export function closeOnDemand(options: {
  /** Undoes the start as far as it went. */
  close: () => Promise<void>;
  onProgress: (message: string) => void;
}): (exitCode: number) => void {
  let isClosing = false;
  const end = async (exitCode: number): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    const outcome = await Promise.race([closed(options.close), wait(patienceMs, 'tooLong')]);
    if (outcome === 'tooLong') {
      console.error('L’arrêt dure trop longtemps : le programme est interrompu. Rien d’enregistré n’est perdu.');
    }
    process.exit(outcome === 'closed' ? exitCode : 1);
  };
  const fail = (error: unknown): void => {
    console.error(errorLines(error));
    void end(1).catch(failedToClose);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!isClosing) options.onProgress('Arrêt…');
      void end(0).catch(failedToClose);
    });
  }
  watchStarter(() => {
    options.onProgress('Le programme qui avait lancé celui-ci a disparu. Arrêt…');
    void end(0).catch(failedToClose);
  });
  // Whoever read our messages has gone, which is no reason to stop serving.
  process.stdout.on('error', ignoreClosedPipe);
  process.stderr.on('error', ignoreClosedPipe);
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  return (exitCode) => void end(exitCode).catch(failedToClose);
}

/** Closed, and read: what was printed into a pipe may still be on its way to whoever reads it. */
async function closed(close: () => Promise<void>): Promise<'closed'> {
  await close();
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => void stream.write('', () => resolve()));
  }
  return 'closed';
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function failedToClose(error: unknown): never {
  console.error(errorLines(error));
  process.exit(1);
}
