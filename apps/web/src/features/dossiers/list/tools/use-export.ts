import { type Given, listSettingsEndpoints } from '@parcours/contracts';
import { useMutation } from '@tanstack/react-query';
import { send } from '../../../../api/call.ts';
import { offerFile } from '../../../../ui/offer-file.ts';
import { today } from '../../../../ui/today.ts';

type Body = Given<typeof listSettingsEndpoints.exportDossiers>['body'];

/** The list as it is shown, as a file. */
export const useExport = (shown: Omit<Body, 'format'>) =>
  useMutation({
    mutationFn: async (format: Body['format']) => {
      const response = await send(listSettingsEndpoints.exportDossiers, { body: { ...shown, format } });
      offerFile(await response.blob(), `dossiers-${today()}.${format}`);
    },
  });
