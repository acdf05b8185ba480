import { catalogueEndpoints } from '@parcours/contracts';
import { pieceName } from '@parcours/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';

const pieceNamesQuery = queryOptions({
  queryKey: ['piece-names'],
  queryFn: ({ signal }) => call(catalogueEndpoints.readPieceNames, {}, signal),
});

/** What the town calls a piece today; « … » while that is on its way. Null: of no piece. */
export const usePieceName = (code: string | null): string => {
  const { data } = useQuery({ ...pieceNamesQuery, enabled: code !== null });
  if (code === null) return '';
  return data === undefined ? '…' : pieceName(data.pieces.find((piece) => piece.code === code) ?? { code });
};
