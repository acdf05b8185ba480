import { type KeptReportText, yearlyReportEndpoints } from '@parcours/contracts';
import { reportHeadings } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { ReportText } from './ReportText.tsx';

type Props = { readonly year: string; readonly kept: KeptReportText };

/** The words of the head around the figures. What somebody else kept meanwhile is shown beside what is typed. */
export const ReportTextForm = ({ year, kept }: Props) => {
  const [version, setVersion] = useState(kept.version);
  const [saves, setSaves] = useState(0);
  const [introduction, setIntroduction] = useState(kept.text.introduction ?? '');
  const [outlook, setOutlook] = useState(kept.text.outlook ?? '');
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['statistics', 'yearly-report'] });
  const isBehind = kept.version > version;
  const save = useMutation({
    mutationFn: () =>
      call(yearlyReportEndpoints.saveYearlyReportText, {
        body: { year, expectedVersion: version, text: { introduction, outlook } },
      }),
    onSuccess: (saved) => {
      setVersion(saved.version);
      setSaves(saves + 1);
      return refresh();
    },
    onError: refresh,
  });
  const replace = () => {
    setVersion(kept.version);
    save.reset();
  };
  const problems = problemsOf(save.error);
  return (
    <div className="report-form">
      <Form key={saves} error={save.error} onSend={() => save.mutate()}>
        <TextInput
          label={reportHeadings.introduction}
          hint="Ce que l’année a eu de particulier. Sans nom de personne : ce rapport est publié."
          isOptional
          isLong
          value={introduction}
          onChange={setIntroduction}
          problem={problems['text.introduction']}
        />
        <TextInput
          label={reportHeadings.outlook}
          hint="Ce que le service compte faire de ces chiffres."
          isOptional
          isLong
          value={outlook}
          onChange={setOutlook}
          problem={problems['text.outlook']}
        />
        {save.isSuccess && !isBehind && <Notice look="success">Le texte est enregistré.</Notice>}
        {!hasProblems(problems) && <FailureNotice error={save.error} kept="Ce que vous avez tapé est conservé." />}
        <div>
          <Button type="submit" isPending={save.isPending}>
            Enregistrer le texte
          </Button>
        </div>
      </Form>
      {isBehind && !save.isPending && (
        <section className="report-other" aria-label="Texte enregistré ailleurs">
          <p>Un autre texte est enregistré depuis que vous avez ouvert cette page :</p>
          <ReportText title={reportHeadings.introduction} text={kept.text.introduction} isForPrint={false} />
          <ReportText title={reportHeadings.outlook} text={kept.text.outlook} isForPrint={false} />
          <div>
            <Button look="quiet" onPress={replace}>
              Le remplacer par le mien au prochain enregistrement
            </Button>
          </div>
        </section>
      )}
    </div>
  );
};
