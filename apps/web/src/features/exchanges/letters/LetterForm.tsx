import { type ListedLetterTemplate, letterEndpoints, type Replied } from '@parcours/contracts';
import { holesOf, type LetterWay, letterKinds } from '@parcours/domain/letters';
import {
  exchangeRefusalSentences,
  freeTextReminder,
  french,
  letterKindLabels,
  shortDateLabel,
} from '@parcours/wording';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { hasProblems, type Problems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { optionsOf, Select } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { useExchangeWrite } from '../queries.ts';
import { changed, type LetterDraft, namesDeadline, wordsOf } from './draft.ts';

/** What the dossier says, and whether a letter can leave by e-mail. */
export type Prepared = Replied<typeof letterEndpoints.readLetterFacts>;

type LetterFormProps = {
  readonly dossierId: string;
  readonly templates: readonly ListedLetterTemplate[];
  readonly prepared: Prepared;
};

export const LetterForm = ({ dossierId, templates, prepared: { facts, due, email, papersDueOn } }: LetterFormProps) => {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<LetterDraft>(() => ({
    id: newId(),
    kind: due ?? 'piecesRequest',
    deadline: shortDateLabel(papersDueOn),
    typed: null,
  }));
  const template = templates.find(({ kind }) => kind === draft.kind)?.current;
  const words = template === undefined ? { subject: '', text: '' } : wordsOf(draft, template, facts);
  const [way, setWay] = useState<LetterWay>('print');
  const write = useExchangeWrite(
    (chosen: LetterWay) =>
      call(letterEndpoints.addLetter, {
        params: { dossierId },
        body: { id: draft.id, kind: draft.kind, templateVersion: template?.version ?? 0, ...words, way: chosen },
      }),
    () => undefined,
  );
  const leave = async (chosen: LetterWay) => {
    setWay(chosen);
    await write.mutateAsync(chosen);
    if (chosen === 'copy') await navigator.clipboard.writeText(words.text);
    navigate(`/dossiers/${dossierId}/echanges/lettres/${draft.id}`, { state: { isToPrint: chosen === 'print' } });
  };
  const send = (chosen: LetterWay) => void leave(chosen).catch(() => undefined);
  const problems = problemsOf(write.error);
  return (
    <Form error={write.error} onSend={() => send('print')}>
      {draft.typed === null ? (
        <Choice draft={draft} hasDeadline={template !== undefined && namesDeadline(template)} onChange={setDraft} />
      ) : (
        <div className="row">
          <p>{french`Modèle : ${letterKindLabels[draft.kind]}, corrigé.`}</p>
          <Button isDense onPress={() => setDraft(changed(draft, { typed: null }))}>
            Repartir du modèle
          </Button>
        </div>
      )}
      <Words words={words} problems={problems} onChange={(typed) => setDraft(changed(draft, { typed }))} />
      {!hasProblems(problems) && <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />}
      <div className="row">
        <Button type="submit" look="main" isPending={write.isPending && way === 'print'}>
          Garder et imprimer
        </Button>
        <Button isPending={write.isPending && way === 'copy'} onPress={() => send('copy')}>
          Garder et copier le texte
        </Button>
        {email === 'ready' && (
          <Button isPending={write.isPending && way === 'email'} onPress={() => send('email')}>
            Envoyer par courriel
          </Button>
        )}
      </div>
      {email !== 'ready' && <p className="muted small">{exchangeRefusalSentences[email]}</p>}
    </Form>
  );
};

type ChoiceProps = {
  readonly draft: LetterDraft;
  readonly hasDeadline: boolean;
  readonly onChange: (draft: LetterDraft) => void;
};

const Choice = ({ draft, hasDeadline, onChange }: ChoiceProps) => (
  <div className="fields-beside">
    <Select
      label="Modèle"
      options={optionsOf(letterKinds, letterKindLabels)}
      value={draft.kind}
      onChange={(kind) => onChange(changed(draft, { kind }))}
    />
    {hasDeadline && (
      <DateInput
        label="Date limite"
        isPrecise
        value={draft.deadline}
        onChange={(deadline) => onChange(changed(draft, { deadline }))}
      />
    )}
  </div>
);

type WordsProps = {
  readonly words: { readonly subject: string; readonly text: string };
  readonly problems: Problems;
  readonly onChange: (words: { readonly subject: string; readonly text: string }) => void;
};

/** What the person will read, to be corrected; what is still missing is named. */
const Words = ({ words, problems, onChange }: WordsProps) => {
  const holes = holesOf(`${words.subject}\n${words.text}`);
  return (
    <>
      {holes.length > 0 && (
        <Notice look="information">
          {french`Il reste à compléter : ${holes.join(', ')}. Le dossier ne le dit pas : remplacez chaque passage entre [[ ]].`}
        </Notice>
      )}
      <TextInput
        label="Objet"
        value={words.subject}
        onChange={(subject) => onChange({ ...words, subject })}
        problem={problems['subject']}
      />
      <div className="letter-typing">
        <TextInput
          label="Texte"
          isLong
          hint={freeTextReminder}
          value={words.text}
          onChange={(text) => onChange({ ...words, text })}
          problem={problems['text']}
        />
      </div>
    </>
  );
};
