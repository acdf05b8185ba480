import { type DelaysPreview, delayEndpoints } from '@parcours/contracts';
import type { DelaySet } from '@parcours/domain/tasks';
import { counted, french, referencesSentence, waitingLabels } from '@parcours/wording';
import { call } from '../../api/call.ts';
import { DelayFields } from './DelayFields.tsx';
import { bodyOf, draftFrom } from './delay-draft.ts';
import { ChangesSeen } from './versions/ChangesSeen.tsx';
import { EffectiveFrom } from './versions/EffectiveFrom.tsx';
import { NewVersionForm } from './versions/NewVersionForm.tsx';
import { useNewVersion } from './versions/use-new-version.ts';
import type { OpenedForm } from './versions/VersionsPage.tsx';

/** New delays: typed, then which tasks they would make due is seen, then they are added. */
export const NewDelays = ({ from: { delays }, onCancel, ...opened }: OpenedForm<DelaySet>) => {
  const version = useNewVersion({
    draftFrom: () => draftFrom(delays),
    preview: (draft) => call(delayEndpoints.previewDelays, { body: bodyOf(draft, delays) }),
    add: (draft, expectedVersions) =>
      call(delayEndpoints.addDelays, { body: { ...bodyOf(draft, delays), expectedVersions } }),
    opened,
  });
  const { draft, change, problems } = version;
  return (
    <NewVersionForm
      title="Nouveaux délais"
      addLabel="Ajouter ces délais"
      version={version}
      onCancel={onCancel}
      preview={(seen) => <Seen preview={seen} />}
    >
      <EffectiveFrom value={draft.effectiveFrom} onChange={change} problem={problems['delaySet.effectiveFrom']} />
      {[...draft.waits].map(([waitingFor, reminders]) => (
        <DelayFields
          key={waitingFor}
          waitingFor={waitingFor}
          draft={reminders}
          onChange={(changed) => change({ waits: new Map([...draft.waits, [waitingFor, changed]]) })}
          problems={problems}
        />
      ))}
    </NewVersionForm>
  );
};

const Seen = ({ preview: { openDossiers, changes } }: { readonly preview: DelaysPreview }) => (
  <ChangesSeen
    openDossiers={openDossiers}
    outcome={
      changes.length === 0
        ? 'rien ne serait à faire plus tôt ni plus tard aujourd’hui.'
        : 'voici ce qui changerait aujourd’hui.'
    }
    kept="Les relances déjà faites restent comptées."
    changes={changes.map(({ waitingFor, becomeDue, noLongerDue, references }) => ({
      key: waitingFor,
      words: french`Attente : ${waitingLabels[waitingFor]}. ${counted(becomeDue, 'tâche deviendrait due', 'tâches deviendraient dues')}, ${counted(noLongerDue, 'ne le serait plus', 'ne le seraient plus')} : ${referencesSentence(references, becomeDue + noLongerDue)}`,
    }))}
  />
);
