import { registerImportEndpoints } from '@parcours/contracts';
import { leftRowsWords } from '@parcours/wording';
import { useMutation } from '@tanstack/react-query';
import { send } from '../../api/call.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { offerFile } from '../../ui/offer-file.ts';
import { type Preview, readBody } from './use-preview.ts';

/** The rows that are not taken over as a file, each with its reason: to correct in a spreadsheet and import again. */
export const LeftRowsButton = ({ preview }: { readonly preview: Preview }) => {
  const save = useMutation({
    mutationFn: async () => {
      const { file } = preview.reading;
      const response = await send(registerImportEndpoints.readRefusedRows, { body: readBody(preview), file });
      offerFile(
        await response.blob(),
        `${preview.summary.counts.refused > 0 ? 'lignes-refusees' : 'lignes-a-verifier'}-${file.name.replace(/\.\w+$/, '')}.csv`,
      );
    },
  });
  const words = leftRowsWords(preview.summary.counts);
  return words === null ? null : (
    <>
      <Button isPending={save.isPending} onPress={() => save.mutate()}>
        Télécharger {words}
      </Button>
      <FailureNotice error={save.error} />
    </>
  );
};
