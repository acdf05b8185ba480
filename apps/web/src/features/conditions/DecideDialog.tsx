import type { SituationView } from '@parcours/contracts';
import { conditions, failing, type Verdict } from '@parcours/domain/eligibility';
import { conditionLabels, french, namesOf, shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { useKeptDraft } from '../../api/kept-draft.ts';
import { hasProblems, problemsOf } from '../../api/problems.ts';
import { useReasons } from '../../api/reasons.ts';
import { resumeDraft } from '../../api/resume-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftOffers } from '../../ui/drafts/DraftOffers.tsx';
import { DraftWords } from '../../ui/drafts/DraftWords.tsx';
import { CheckChoices, RadioChoices } from '../../ui/fields/Choices.tsx';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { today } from '../../ui/today.ts';
import { type Decision, type DecisionDraft, failingReasons, useDecide } from './decision.ts';

const titles: Readonly<Record<Decision, string>> = {
  foundEligible: 'Déclarer le dossier recevable',
  toComplete: 'Renvoyer le dossier à compléter',
  turnedDown: 'Déclarer le dossier irrecevable',
};

type DecideDialogProps = {
  readonly view: SituationView;
  readonly verdicts: readonly Verdict[];
  readonly decision: Decision;
  readonly flush: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly onDecided: (decision: Decision) => void;
};

/** The decision is a person's: what fails is only put in front of them. */
export const DecideDialog = ({ onClose, ...props }: DecideDialogProps) => (
  <Dialog title={titles[props.decision]} isOpen onClose={onClose}>
    <DecideForm {...props} />
  </Dialog>
);

const firstDraft = (verdicts: readonly Verdict[]): DecisionDraft => {
  const [mainReason = null, ...otherReasons] = failingReasons(verdicts);
  return {
    happenedOn: shortDateLabel(today()),
    override: '',
    mainReason,
    otherReasons,
    text: '',
    missing: unknownOf(verdicts),
    asked: '',
  };
};

const DecideForm = ({ view, verdicts, decision, flush, onDecided }: Omit<DecideDialogProps, 'onClose'>) => {
  const [begun] = useState(() => firstDraft(verdicts));
  const [draft, setDraft] = useState(begun);
  const drafts = useKeptDraft({ form: `decision.${decision}`, dossierId: view.dossierId });
  const decide = useDecide(view, {
    flush,
    onDecided: (decided) => {
      void drafts.forget();
      onDecided(decided);
    },
  });
  const problems = problemsOf(decide.error);
  const change = (changed: Partial<DecisionDraft>) => {
    setDraft({ ...draft, ...changed });
    drafts.keep({ ...draft, ...changed });
  };
  return (
    <Form error={decide.error} onSend={() => decide.mutate({ decision, draft })}>
      <DraftOffers drafts={drafts} onResume={(typed) => setDraft(resumeDraft(begun, typed))} />
      <DateInput
        label="Date de la décision"
        hasAutoFocus
        value={draft.happenedOn}
        onChange={(happenedOn) => change({ happenedOn })}
        problem={problems['happenedOn']}
      />
      {decision === 'foundEligible' && <Override verdicts={verdicts} draft={draft} onChange={change} />}
      {decision === 'toComplete' && <Missing draft={draft} onChange={change} problem={problems['asked']} />}
      {decision === 'turnedDown' && <Reasons draft={draft} onChange={change} />}
      {!hasProblems(problems) && <FailureNotice error={decide.error} kept="Ce que vous avez tapé est conservé." />}
      <div className="row">
        <Button type="submit" look={decision === 'turnedDown' ? 'danger' : 'main'} isPending={decide.isPending}>
          Enregistrer la décision
        </Button>
        <DraftWords drafts={drafts} />
      </div>
    </Form>
  );
};

type PartProps = { readonly draft: DecisionDraft; readonly onChange: (change: Partial<DecisionDraft>) => void };

const Override = ({ verdicts, draft, onChange }: PartProps & { readonly verdicts: readonly Verdict[] }) => {
  const [blocking, advisory] = [failing(verdicts, 'blocking'), failing(verdicts, 'advisory')];
  return (
    <>
      {blocking.length > 0 && (
        <p>{french`Une condition bloquante n’est pas remplie (${namesOf(blocking)}) : changez d’abord la demande ou la situation.`}</p>
      )}
      {advisory.length > 0 && (
        <TextInput
          label={french`Pourquoi passer outre : ${namesOf(advisory)}`}
          hint="Des faits, que la personne pourra lire."
          isLong
          value={draft.override}
          onChange={(override) => onChange({ override })}
        />
      )}
    </>
  );
};

const unknownOf = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ verdict }) => verdict === 'unknown').map(({ condition }) => condition);

const missingOptions = conditions.map((code) => ({ code, label: conditionLabels[code] }));

const Missing = ({ draft, onChange, problem }: PartProps & { readonly problem: string | undefined }) => (
  <>
    <CheckChoices
      label="Conditions qui restent à vérifier"
      isOptional
      options={missingOptions}
      values={draft.missing}
      onChange={(missing) => onChange({ missing })}
    />
    <TextInput
      label="Ce qui est demandé à la personne"
      hint="Exemple : dernière quittance de loyer, décision de la commission. Elle pourra le lire."
      isLong
      value={draft.asked}
      onChange={(asked) => onChange({ asked })}
      problem={problem}
    />
  </>
);

const Reasons = ({ draft, onChange }: PartProps) => {
  const options = useReasons('turnedDownByTown');
  return (
    <>
      <RadioChoices
        label="Motif principal"
        isStacked
        options={options}
        value={draft.mainReason}
        onChange={(mainReason) => onChange({ mainReason })}
      />
      <CheckChoices
        label="Autres motifs"
        isOptional
        options={options.filter(({ code }) => code !== draft.mainReason)}
        values={draft.otherReasons.filter((code) => code !== draft.mainReason)}
        onChange={(otherReasons) => onChange({ otherReasons })}
      />
      <TextInput
        label="Précision"
        hint="Des faits, que la personne pourra lire."
        isOptional={draft.mainReason !== 'other' && !draft.otherReasons.includes('other')}
        isLong
        value={draft.text}
        onChange={(text) => onChange({ text })}
      />
    </>
  );
};
