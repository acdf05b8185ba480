import { type ListColumn, listSettingsEndpoints } from '@parcours/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../../api/call.ts';
import { settingsQuery } from '../../queries.ts';

/** Shows other columns at once, and keeps them. */
export const useChooseColumns = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (columns: readonly ListColumn[]) =>
      call(listSettingsEndpoints.chooseColumns, { body: { columns: [...columns] } }),
    onMutate: (columns) =>
      client.setQueryData(settingsQuery.queryKey, (known) => known && { ...known, columns: [...columns] }),
    onError: () => void client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
};
