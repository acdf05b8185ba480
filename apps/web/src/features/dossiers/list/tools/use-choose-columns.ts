import { type ListColumn, listSettingsEndpoints } from '@parcours/contracts';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../../api/call.ts';
import { settingsQuery } from '../../queries.ts';

/** Shows other columns at once, and keeps them. */
export const useChooseColumns = () => {
  const client = useQueryClient();
  return useMutation({
    ...oneAfterTheOther,
    mutationFn: (columns: readonly ListColumn[]) =>
      call(listSettingsEndpoints.chooseColumns, { body: { columns: [...columns] } }),
    onMutate: (columns) => showColumns(client, columns),
    // What was chosen since is still to be sent: a reading would take it off the screen.
    onSettled: () => {
      if (client.isMutating(oneAfterTheOther) === 1) {
        void client.invalidateQueries({ queryKey: settingsQuery.queryKey });
      }
    },
  });
};

const oneAfterTheOther = { mutationKey: ['list-columns'], scope: { id: 'list-columns' } } as const;

/** A reading that is on its way would bring back those of before. */
export const showColumns = async (client: QueryClient, columns: readonly ListColumn[]): Promise<void> => {
  await client.cancelQueries({ queryKey: settingsQuery.queryKey });
  client.setQueryData(settingsQuery.queryKey, (known) => known && { ...known, columns: [...columns] });
};
