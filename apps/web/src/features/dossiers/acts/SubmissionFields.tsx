import { submissionMeans } from '@parcours/domain/path';
import { capitalised, counted, french, submissionMeansLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { AgentSelect } from '../assignment/AgentSelect.tsx';
import { GapList } from '../lender/GapList.tsx';
import { gapsQuery } from '../lender/queries.ts';
import type { ContentsProps } from './ActContents.tsx';
import { PackChoice } from './PackChoice.tsx';

/** How the file goes to the lender, who sends it, with which pack, and why it goes with what it lacks. */
export const SubmissionFields = ({ dossier, draft, onChange, problems }: ContentsProps) => (
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
    <Gaps dossierId={dossier.id}>
      <TextInput
        label="Pourquoi l’envoyer ainsi ?"
        hint="Des faits, que la personne pourra lire."
        isLong
        value={draft.despite}
        onChange={(despite) => onChange({ ...draft, despite })}
        problem={problems['why']}
      />
    </Gaps>
    <PackChoice dossierId={dossier.id} packId={draft.packId} onChange={(packId) => onChange({ ...draft, packId })} />
  </>
);

/** What the file lacks, and the reason that it then takes to send it. */
const Gaps = ({ dossierId, children }: { readonly dossierId: string; readonly children: ReactNode }) => {
  const { data } = useQuery(gapsQuery(dossierId));
  if (data === undefined || data.gaps.length === 0) return null;
  return (
    <>
      <p>
        <strong>{french`Il manque encore ${counted(data.gaps.length, 'élément', 'éléments')}.`}</strong>{' '}
        {french`L’envoi reste possible : la raison et ce qui manque seront gardés avec lui.`}
      </p>
      <div className="gaps-in-dialog">
        <GapList dossierId={dossierId} gaps={data.gaps} />
      </div>
      {children}
    </>
  );
};
