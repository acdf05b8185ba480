import type { UseInfiniteQueryResult } from '@tanstack/react-query';

type Pages = Pick<UseInfiniteQueryResult, 'isFetching' | 'fetchNextPage' | 'refetch'>;

/** Reads the next page. A reading that this cuts short is made again afterwards, so that no page stays old. */
export const readNextPage = async ({ isFetching, fetchNextPage, refetch }: Pages): Promise<void> => {
  await fetchNextPage();
  if (isFetching) await refetch();
};
