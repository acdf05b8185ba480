import { ruleSetEndpoints } from '@parcours/contracts';
import type { RuleSet } from '@parcours/domain/eligibility';
import { call } from '../../../api/call.ts';
import { NewVersionForm } from '../versions/NewVersionForm.tsx';
import { useNewVersion } from '../versions/use-new-version.ts';
import type { OpenedForm } from '../versions/VersionsPage.tsx';
import { bodyOf, draftFrom } from './draft.ts';
import { Preview } from './Preview.tsx';
import { RuleSetFields } from './RuleSetFields.tsx';

/** New rules: typed, then what they would change is seen, then they are added. */
export const NewRuleSet = ({ from, onCancel, ...opened }: OpenedForm<RuleSet>) => {
  const version = useNewVersion({
    draftFrom: () => draftFrom(from),
    preview: (draft) => call(ruleSetEndpoints.previewRuleSet, { body: bodyOf(draft) }),
    add: (draft, expectedVersions) =>
      call(ruleSetEndpoints.addRuleSet, { body: { ...bodyOf(draft), expectedVersions } }),
    opened,
  });
  return (
    <NewVersionForm
      title="Nouvelles règles"
      addLabel="Ajouter ces règles"
      version={version}
      onCancel={onCancel}
      preview={(seen) => <Preview preview={seen} />}
    >
      <RuleSetFields draft={version.draft} onChange={version.change} problems={version.problems} />
    </NewVersionForm>
  );
};
