import { ruleSetEndpoints } from '@parcours/contracts';
import type { RuleSet } from '@parcours/domain/eligibility';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { bodyOf, draftFrom, type RuleSetDraft } from './draft.ts';
import { Preview } from './Preview.tsx';
import { RuleSetFields } from './RuleSetFields.tsx';

type NewRuleSetProps = {
  /** What the new ones start from. */
  readonly from: RuleSet;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
};

/** New rules: typed, then what they would change is seen, then they are added. */
export const NewRuleSet = ({ from, onAdded, onCancel }: NewRuleSetProps) => {
  const [draft, setDraft] = useState(() => draftFrom(from));
  const client = useQueryClient();
  const preview = useMutation({
    mutationFn: () => call(ruleSetEndpoints.previewRuleSet, { body: bodyOf(draft) }),
  });
  const add = useMutation({
    mutationFn: () => call(ruleSetEndpoints.addRuleSet, { body: bodyOf(draft) }),
    onSuccess: () => {
      onAdded();
      void refreshAfterWriting(client);
    },
  });
  const error = add.error ?? preview.error;
  const problems = problemsOf(error);
  const change = (changed: Partial<RuleSetDraft>) => {
    setDraft((typed) => ({ ...typed, ...changed }));
    preview.reset();
    add.reset();
  };
  const seen = preview.data;
  return (
    <Form error={error} onSend={() => (seen === undefined ? preview.mutate() : add.mutate())}>
      <h2>Nouvelles règles</h2>
      <RuleSetFields draft={draft} onChange={change} problems={problems} />
      {!hasProblems(problems) && <FailureNotice error={error} kept="Ce que vous avez tapé est conservé." />}
      {seen !== undefined && <Preview preview={seen} />}
      <div className="row">
        <Button type="submit" look="main" isPending={preview.isPending || add.isPending}>
          {seen === undefined ? 'Voir ce qui changerait' : 'Ajouter ces règles'}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Renoncer
        </Button>
      </div>
    </Form>
  );
};
