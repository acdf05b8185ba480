import './first-contact.css';
import { french } from '@parcours/wording';
import { useState } from 'react';
import type { KeptDrafts } from '../../api/kept-draft.ts';
import { hasProblems, type Problems, problemsOf } from '../../api/problems.ts';
import { resumeDraft } from '../../api/resume-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftOffers } from '../../ui/drafts/DraftOffers.tsx';
import { DraftWords } from '../../ui/drafts/DraftWords.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TelephoneInput } from '../../ui/fields/TelephoneInput.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { ContactFields } from './ContactFields.tsx';
import { changed, emptyFirstContact, type FirstContactDraft, latestBirthYear } from './draft.ts';
import { FirstConditions } from './FirstConditions.tsx';
import { RequestFields } from './RequestFields.tsx';
import { SimilarPeople } from './SimilarPeople.tsx';

export type PartProps = {
  readonly draft: FirstContactDraft;
  readonly onChange: (change: Partial<FirstContactDraft>) => void;
  readonly problems: Problems;
};

type FirstContactFormProps = {
  readonly drafts: KeptDrafts;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSend: (draft: FirstContactDraft) => void;
};

export const FirstContactForm = ({ drafts, error, isPending, onSend }: FirstContactFormProps) => {
  const [draft, setDraft] = useState(emptyFirstContact);
  const problems = problemsOf(error);
  const type = (typed: FirstContactDraft) => {
    setDraft(typed);
    drafts.keep(typed);
  };
  const part: PartProps = { draft, problems, onChange: (change) => type(changed(draft, change)) };
  return (
    <Form className="stack form-parts" error={error} onSend={() => onSend(draft)}>
      <DraftOffers drafts={drafts} onResume={(typed) => setDraft(resumeDraft(emptyFirstContact(), typed))} />
      <PersonFields {...part} />
      <RequestFields {...part} />
      <ContactFields {...part} />
      <FirstConditions draft={draft} />
      <SimilarPeople draft={draft} />
      {!hasProblems(problems) && <FailureNotice error={error} kept="Ce que vous avez tapé est conservé." />}
      <div className="row">
        <Button type="submit" look="main" isPending={isPending}>
          Ouvrir le dossier
        </Button>
        <DraftWords drafts={drafts} />
      </div>
    </Form>
  );
};

const PersonFields = ({ draft, onChange, problems }: PartProps) => (
  <fieldset className="form-part">
    <legend>La personne</legend>
    <div className="fields-beside">
      <TextInput
        label="Nom"
        hasAutoFocus
        value={draft.lastName}
        onChange={(lastName) => onChange({ lastName })}
        problem={problems['person.lastName']}
      />
      <TextInput
        label="Prénom"
        isOptional
        value={draft.firstName}
        onChange={(firstName) => onChange({ firstName })}
        problem={problems['person.firstName']}
      />
      <TelephoneInput
        label="Téléphone"
        isOptional
        value={draft.telephone}
        onChange={(telephone) => onChange({ telephone })}
        problem={problems['person.telephone']}
      />
      <TextInput
        label="Courriel"
        isOptional
        type="email"
        value={draft.email}
        onChange={(email) => onChange({ email })}
        problem={problems['person.email']}
      />
      <DateInput
        label="Date de naissance"
        isOptional
        isPrecise
        hint={french`Exemple : 12/03/1984`}
        latestYear={latestBirthYear(draft)}
        value={draft.bornOn}
        onChange={(bornOn) => onChange({ bornOn })}
        problem={problems['person.bornOn']}
      />
      <TextInput
        label="Commune"
        isOptional
        value={draft.town}
        onChange={(town) => onChange({ town })}
        problem={problems['person.town']}
      />
    </div>
  </fieldset>
);
