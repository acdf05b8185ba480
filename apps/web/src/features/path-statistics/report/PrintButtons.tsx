import { type Given, yearlyReportEndpoints } from '@parcours/contracts';
import { reportTitle } from '@parcours/wording';
import { useMutation } from '@tanstack/react-query';
import { send } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { offerFile } from '../../../ui/offer-file.ts';

type About = Given<typeof yearlyReportEndpoints.exportYearlyReport>['body'];

/** The report on paper, or as a file. */
export const PrintButtons = ({ about }: { readonly about: About }) => {
  const save = useMutation({
    mutationFn: async () => {
      const response = await send(yearlyReportEndpoints.exportYearlyReport, { body: about });
      offerFile(await response.blob(), `${reportTitle(about.year)}.pdf`);
    },
  });
  return (
    <>
      <div className="row report-buttons">
        <Button look="main" isPending={save.isPending} onPress={() => save.mutate()}>
          Enregistrer en PDF
        </Button>
        <Button look="quiet" onPress={() => window.print()}>
          Imprimer
        </Button>
      </div>
      <FailureNotice error={save.error} />
    </>
  );
};
