import { useSearchParams } from 'react-router';

/** The piece that is looked at, kept in the address. */
export const useChosenPiece = () => {
  const [search, setSearch] = useSearchParams();
  return {
    chosen: search.get('piece'),
    choose: (code: string | null) => setSearch(code === null ? {} : { piece: code }),
  };
};
