import { submissionMeans } from '@parcours/domain/path';
import { capitalised, submissionMeansLabels } from '@parcours/wording';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { AgentSelect } from '../assignment/AgentSelect.tsx';
import type { ContentsProps } from './ActContents.tsx';

/** How the file goes to the lender, and who sends it. */
export const SubmissionFields = ({ draft, onChange, problems }: ContentsProps) => (
  <>
    <RadioChoices
      label="Envoyé comment ?"
      options={submissionMeans.map((code) => ({ code, label: capitalised(submissionMeansLabels[code]) }))}
      value={draft.means}
      onChange={(means) => onChange({ ...draft, means })}
      problem={problems['means']}
    />
    <AgentSelect
      label="Envoyé par"
      isEverybody
      value={draft.sentById}
      onChange={(sentById) => onChange({ ...draft, sentById })}
      problem={problems['sentById']}
    />
  </>
);
