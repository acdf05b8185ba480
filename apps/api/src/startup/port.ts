import { createServer } from 'node:net';
import { StartRefusal } from './start-refusal.ts';

/** Asked before anything slow is begun. Somebody may still take the port later: see `toPortRefusal`. */
export async function refuseTakenPort(host: string, port: number, command: string): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    throw toPortRefusal(error, port, command);
  }
  await new Promise((resolve) => probe.close(resolve));
}

export function toPortRefusal(error: unknown, port: number, command: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EADDRINUSE') {
    return new StartRefusal(
      `Le port ${port} est déjà pris par un autre programme.\nChoisissez-en un autre, par exemple : PORT=${port + 1} ${command}`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartRefusal(
      `Ce compte n’a pas le droit d’ouvrir le port ${port}.\nChoisissez-en un au-dessus de 1023, par exemple : PORT=4250 ${command}`,
    );
  }
  return error;
}
