import type { SituationView } from '@parcours/contracts';
import { assess, nearestPass, situationOf } from '@parcours/domain/eligibility';
import type { LoanRequest } from '@parcours/domain/path';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { SaveState } from '../../api/autosave.ts';
import { type KeptDrafts, useKeptDraft } from '../../api/kept-draft.ts';
import { problemsOf } from '../../api/problems.ts';
import { readObject, resumeDraft } from '../../api/resume-draft.ts';
import { DraftOffers } from '../../ui/drafts/DraftOffers.tsx';
import { today } from '../../ui/today.ts';
import { Conditions } from './Conditions.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { Decide } from './Decide.tsx';
import { DeclarationFields } from './DeclarationFields.tsx';
import { draftOf, notSaved, type SituationDraft } from './draft.ts';
import { BudgetFields, HouseholdFields } from './HouseholdFields.tsx';
import { LoanWords } from './LoanWords.tsx';
import { NearestPassList } from './NearestPassList.tsx';
import { PastDecisions } from './PastDecisions.tsx';
import { PersonFields } from './PersonFields.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { type RequestDraft, requestDraftOf, requestOf, withLoan } from './request-draft.ts';
import { SaveWords } from './SaveWords.tsx';
import { refusedPlaces, unreadable } from './unsaved.ts';
import { useChangeRequest } from './use-change-request.ts';
import { useLeaving, useSituation } from './use-situation.ts';

type SituationFormProps = { readonly view: SituationView; readonly onTakeTheirs: () => void };

/** What is typed on one side, what it says of the conditions on the other, at every stroke. */
export const SituationForm = ({ view, onTakeTheirs }: SituationFormProps) => {
  const { draft, read, state, error, isFromOther, change, keepMine, flush } = useSituation(view);
  // Null while nobody tries anything: the request on screen is then the recorded one, whoever records it.
  const [triedDraft, setTriedDraft] = useState<RequestDraft | null>(null);
  const requestDraft = triedDraft ?? requestDraftOf(view.request);
  const drafts = useKeptDraft({ form: 'situation', dossierId: view.dossierId });
  // Saved by itself as far as it can be read: what cannot, and what is only tried, would be lost.
  const unsaved = {
    fields: isFailed(state) ? notSaved(draft, draftOf(view)) : unreadable(draft),
    tried: triedDraft,
  };
  const isAllSaved = Object.keys(unsaved.fields).length === 0 && triedDraft === null;
  useKeptUnsaved(drafts, isAllSaved ? null : JSON.stringify(unsaved), state);
  useLeaving(state === 'saved' && (drafts.state === 'saved' || drafts.state === 'nothing'));
  const resume = (typed: string) => {
    const { fields, tried } = resumeDraft<Resumed>({ fields: {}, tried: null }, typed);
    change(notSaved(resumeDraft(draft, JSON.stringify(fields)), draft));
    if (tried !== null) setTriedDraft(tried);
  };
  const changeRequest = useChangeRequest(view);
  const tried = requestOf(requestDraft, view.request);
  const { ruleSet } = view;
  const situation = situationOf(read.person, tried, read.facts);
  const assessment = assess(situation, ruleSet, today());
  const part = { draft, onChange: change, problems: problemsOf(error) };
  const isChangeable = view.allowedActs.includes('requestChanged');
  const record = (request: LoanRequest) => {
    changeRequest.mutate(request, { onSuccess: () => setTriedDraft(null) });
  };
  return (
    <div className="situation">
      <Form className="stack form-parts" onSubmit={(event) => event.preventDefault()}>
        <DraftOffers drafts={drafts} onResume={resume} />
        <RequestPanel
          recorded={view.request}
          draft={requestDraft}
          onChange={setTriedDraft}
          isChangeable={isChangeable}
          change={changeRequest}
        />
        <PersonFields {...part} />
        <HouseholdFields {...part} />
        <BudgetFields {...part} />
        <DeclarationFields {...part} isProjectDiscussed={isDiscussed(tried, view)} />
        <ConsentFields {...part} />
      </Form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it, no key moves what does not fit */}
      <section className="stack situation-beside" aria-label="Ce que la situation permet" tabIndex={0}>
        <SaveWords
          state={state}
          error={error}
          isFromOther={isFromOther}
          refused={refusedPlaces(draft, requestDraft)}
          onKeepMine={keepMine}
          onTakeTheirs={onTakeTheirs}
        />
        <LoanWords request={tried} ruleSet={ruleSet} />
        <NearestPassList
          nearest={nearestPass(situation, ruleSet, today())}
          ruleSet={ruleSet}
          isPending={changeRequest.isPending}
          {...(isChangeable && { onTake: ({ loan }) => record(withLoan(tried, loan)) })}
        />
        <Conditions assessment={assessment} ruleSet={ruleSet} children={read.facts.household.children} />
        <Decide view={view} verdicts={assessment.verdicts} flush={flush} />
        <PastDecisions dossierId={view.dossierId} />
      </section>
    </div>
  );
};

type Resumed = { readonly fields: Partial<SituationDraft>; readonly tried: RequestDraft | null };

const isFailed = (state: SaveState): boolean => state === 'unreachable' || state === 'refused';

/**
 * Keeps what cannot be saved as it is typed, so that leaving at once loses none of it, and forgets it once everything
 * is saved.
 */
const useKeptUnsaved = (drafts: KeptDrafts, unsaved: string | null, state: SaveState): void => {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (unsaved !== null && unsaved !== kept.current) drafts.keep(readObject(unsaved));
    if (unsaved === null && state !== 'saved') return;
    if (unsaved === null) void drafts.forget();
    kept.current = unsaved;
  }, [drafts, unsaved, state]);
};

/** On neither list of the rules. */
const isDiscussed = ({ project }: LoanRequest, { ruleSet }: SituationView): boolean =>
  !ruleSet.financeableProjects.includes(project) && !ruleSet.unfinanceableProjects.includes(project);
