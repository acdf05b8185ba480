import type { endpoints, Replied } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { readCatalogueOn } from '../store/catalogues.ts';
import type { ParameterDependencies } from './dependencies.ts';

/** What the town calls its pieces today, those of other catalogues included. */
export const readPieceNames = async ({
  prisma,
  now,
}: ParameterDependencies): Promise<Replied<(typeof endpoints)['readPieceNames']>> => {
  const { pieces } = await readCatalogueOn(prisma, parisDay(now()));
  return { pieces: pieces.flatMap(({ code, name }) => (name ? [{ code, name }] : [])) };
};
