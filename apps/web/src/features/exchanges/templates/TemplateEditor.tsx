import { type LetterTemplateVersion, type ListedLetterTemplate, letterEndpoints } from '@parcours/contracts';
import { letterFields } from '@parcours/domain/letters';
import { french, instantLabel, letterFieldNames } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { letterTemplatesQuery } from './queries.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

/** One template: its text beside what it gives for somebody fictional, and its versions. */
export const TemplateEditor = ({ template: { kind, current, past } }: { readonly template: ListedLetterTemplate }) => {
  const [draft, setDraft] = useState({ subject: current.subject, body: current.body });
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      call(letterEndpoints.saveLetterTemplate, {
        params: { kind },
        body: { expectedVersion: current.version, ...draft },
      }),
    onSuccess: (templates) => {
      client.setQueryData(letterTemplatesQuery.queryKey, templates);
      void refreshAfterWriting(client);
    },
  });
  const problems = problemsOf(save.error);
  return (
    <div className="template">
      <Form error={save.error} onSend={() => save.mutate()}>
        <p className="muted small">{originOf(current)}</p>
        <TextInput
          label="Objet"
          value={draft.subject}
          onChange={(subject) => setDraft({ ...draft, subject })}
          problem={problems['subject']}
        />
        <div className="letter-typing">
          <TextInput
            label="Texte"
            isLong
            value={draft.body}
            onChange={(body) => setDraft({ ...draft, body })}
            problem={problems['body']}
          />
        </div>
        {!hasProblems(problems) && <FailureNotice error={save.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="main" isPending={save.isPending}>
            Enregistrer une nouvelle version
          </Button>
        </div>
        <p className="small">
          {french`Champs : ${letterFields.map((field) => `{${letterFieldNames[field]}}`).join(' ')}`}
        </p>
      </Form>
      <TemplatePreview draft={draft} />
      {past.length > 0 && <PastVersions versions={past} onTake={setDraft} />}
    </div>
  );
};

type PastProps = {
  readonly versions: readonly LetterTemplateVersion[];
  readonly onTake: (version: Pick<LetterTemplateVersion, 'subject' | 'body'>) => void;
};

const PastVersions = ({ versions, onTake }: PastProps) => (
  <Disclosure title="Versions précédentes" level={3}>
    <ul className="stack">
      {versions.map((version) => (
        <li key={version.version} className="stack stack-tight">
          <p className="muted small">{originOf(version)}</p>
          <p>
            <strong>{version.subject}</strong>
          </p>
          <p className="exchange-text small">{version.body}</p>
          <div className="row">
            <Button
              isDense
              aria-label={`Reprendre ce texte, ${originOf(version)}`}
              onPress={() => onTake({ subject: version.subject, body: version.body })}
            >
              Reprendre ce texte
            </Button>
          </div>
        </li>
      ))}
    </ul>
  </Disclosure>
);

const originOf = ({ version, savedAt, savedBy }: LetterTemplateVersion): string =>
  savedAt === null
    ? 'Version fournie avec le programme.'
    : `Version ${version}, enregistrée le ${instantLabel(savedAt)} par ${savedBy ?? ''}.`;
