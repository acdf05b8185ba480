import { buildPack } from './build-pack.ts';
import type { BuilderWord, PackOrder } from './order.ts';

/** The process that builds one pack and ends. It is not left behind when whoever started it is killed. */
const say = (word: BuilderWord): Promise<void> =>
  new Promise((resolve, reject) => {
    if (process.send === undefined) throw new Error('started by nobody');
    process.send(word, undefined, undefined, (error) => (error === null ? resolve() : reject(error)));
  });

process.once('disconnect', () => process.exit(1));
process.once('message', (order: PackOrder) => void work(order));

async function work(order: PackOrder): Promise<void> {
  const result = await buildPack(order, (share) => void say({ kind: 'progress', share }));
  await say({ kind: 'done', result: { ...result, peakMegabytes: Math.ceil(process.resourceUsage().maxRSS / 1024) } });
  process.disconnect();
}
