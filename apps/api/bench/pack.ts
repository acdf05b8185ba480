import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from './program.ts';
import type { Visitor } from './visitor.ts';

export type Packed = { readonly seconds: number; readonly bytes: number; readonly builderMegabytes: number | null };

type Packs = { readonly packs: readonly { readonly id: string; readonly state: string }[] };

/** Asks for the complete file of a dossier, and waits for it as the screen does. */
export const measurePack = async (agent: Visitor, program: Program, dossierId: string): Promise<Packed> => {
  const at = `/api/dossiers/${dossierId}/packs`;
  const id = randomUUID();
  const from = performance.now();
  let most: number | null = null;
  let state = 'building';
  await agent.call('POST', at, { id });
  while (state === 'building') {
    await wait(100);
    most = Math.max(most ?? 0, program.builderMemory() ?? 0) || null;
    state = (await agent.read<Packs>('GET', at)).packs.find((pack) => pack.id === id)?.state ?? 'lost';
  }
  const seconds = (performance.now() - from) / 1000;
  if (state !== 'built') throw new Error(`the pack is ${state}`);
  const file = await agent.call('GET', `${at}/${id}/file`);
  return { seconds, bytes: (await file.arrayBuffer()).byteLength, builderMegabytes: most };
};
