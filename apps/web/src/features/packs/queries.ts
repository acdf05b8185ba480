import { type DossierPacks, packEndpoints } from '@parcours/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { v4 as newId } from 'uuid';
import { call, send } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';

const buildingPauseMs = 3000;

export const packsQuery = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId, 'packs'],
    queryFn: ({ signal }) => call(packEndpoints.readPacks, { params: { dossierId } }, signal),
    // Its progress is told as any change is; asked for as well, in case nothing is told.
    refetchInterval: ({ state }) =>
      state.data?.packs.some((pack) => pack.state === 'building') ? buildingPauseMs : false,
  });

/** Asks for a pack; the same press sent again asks once. */
export const useAskPack = (dossierId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(packEndpoints.askPack, { params: { dossierId }, body: { id: newId() } }),
    onSuccess: (packs: DossierPacks) => client.setQueryData(packsQuery(dossierId).queryKey, packs),
    onSettled: () => void refreshAfterWriting(client),
  });
};

type Download = { readonly packId: string; readonly kind: 'file' | 'files' };

/** Saves a pack under its own name. */
export const useDownload = ({ dossierId, reference }: Pick<DossierPacks, 'dossierId' | 'reference'>) =>
  useMutation({
    mutationFn: async ({ packId, kind }: Download) => {
      const endpoint = kind === 'file' ? packEndpoints.readPackFile : packEndpoints.readPackFiles;
      const content = await (await send(endpoint, { params: { dossierId, packId } })).blob();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(content);
      link.download = `Dossier de microcrédit ${reference}.${kind === 'file' ? 'pdf' : 'zip'}`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
