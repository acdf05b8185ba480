import { type PersonView, peopleEndpoints } from '@parcours/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { CallFailed } from '../../api/failed.ts';
import { useKeptDraft } from '../../api/kept-draft.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { resumeDraft } from '../../api/resume-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftOffers } from '../../ui/drafts/DraftOffers.tsx';
import { DraftWords } from '../../ui/drafts/DraftWords.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { type PersonDraft, personBody, personDraftOf } from './draft.ts';
import { PersonFields } from './PersonFields.tsx';
import { personQuery } from './queries.ts';

type Typed = { readonly draft: PersonDraft; readonly version: number };
type Sent = { readonly expectedVersion: number; readonly sent: Typed | null };

/** What is not typed here follows what others save; what is typed waits for its button. */
export const PersonForm = ({ view }: { readonly view: PersonView }) => {
  const client = useQueryClient();
  const { dossierId } = view;
  const drafts = useKeptDraft({ form: 'person', dossierId });
  const [typed, setTyped] = useState<Typed | null>(null);
  const draft = typed?.draft ?? personDraftOf(view);
  const type = (changed: PersonDraft) => {
    setTyped({ draft: changed, version: typed?.version ?? view.version });
    drafts.keep(changed);
  };
  const save = useMutation({
    mutationFn: ({ expectedVersion }: Sent) =>
      call(peopleEndpoints.correctPerson, {
        params: { dossierId },
        body: { expectedVersion, person: personBody(draft) },
      }),
    onSuccess: (saved, { sent }) => {
      client.setQueryData(personQuery(dossierId).queryKey, saved);
      // What was typed while it was sent is not saved yet.
      setTyped((now) => (now === sent || now === null ? null : { ...now, version: saved.version }));
      if (typed === sent) void drafts.forget();
      void refreshAfterWriting(client);
    },
    onError: (error) => {
      // What would be written over is shown as it is now.
      if (conflictOf(error) !== null) void client.invalidateQueries(personQuery(dossierId));
    },
  });
  const problems = problemsOf(save.error);
  const conflict = conflictOf(save.error);
  return (
    <Form
      error={save.error}
      onSend={() =>
        save.mutate({ expectedVersion: conflict?.currentVersion ?? typed?.version ?? view.version, sent: typed })
      }
    >
      <DraftOffers drafts={drafts} onResume={(kept) => type(resumeDraft(personDraftOf(view), kept))} />
      <PersonFields draft={draft} problems={problems} onChange={(change) => type({ ...draft, ...change })} />
      {save.isSuccess && typed === null && <Notice look="success">Enregistré.</Notice>}
      {conflict !== null && view.version >= conflict.currentVersion && (
        <ConflictNotice changedBy={conflict.changedBy} draft={draft} view={view} />
      )}
      {conflict === null && !hasProblems(problems) && (
        <FailureNotice error={save.error} kept="Ce que vous avez tapé est conservé." />
      )}
      <div className="row">
        <Button type="submit" look="main" isPending={save.isPending}>
          {conflict === null ? 'Enregistrer' : 'Enregistrer quand même'}
        </Button>
        <DraftWords drafts={drafts} />
      </div>
    </Form>
  );
};

/** What somebody else saved in between may be written over once it is seen. */
const conflictOf = (error: Error | null) =>
  error instanceof CallFailed && error.failure.code === 'personChangedMeanwhile' ? error.failure : null;
