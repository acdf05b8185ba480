import { type ListedRedirection, redirectionEndpoints } from '@parcours/contracts';
import { type RedirectionOutcome, redirectionOutcomes } from '@parcours/domain/redirection';
import { onDate, redirectionLabel, redirectionOutcomeLabels, shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { invalidBody } from '../../../api/failed.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { optionsOf } from '../../../ui/fields/Select.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import { useExchangeWrite } from '../queries.ts';

type OutcomeDialogProps = {
  readonly dossierId: string;
  readonly redirection: ListedRedirection;
  readonly onClose: () => void;
};

/** What became of somebody who was sent elsewhere; noting it again corrects it. */
export const OutcomeDialog = ({ dossierId, redirection, onClose }: OutcomeDialogProps) => {
  const { id: redirectionId, redirectedOn } = redirection;
  // As it was on screen when the form opened: what a colleague noted since must be seen before it is corrected.
  const [{ outcomes: expectedOutcomes }] = useState(redirection);
  const [outcome, setOutcome] = useState<RedirectionOutcome | null>(null);
  const [day, setDay] = useState(() => shortDateLabel(today()));
  const write = useExchangeWrite(async () => {
    if (outcome === null) throw invalidBody([{ field: 'outcome', problem: 'empty' }]);
    const body = { expectedOutcomes, outcome, knownOn: readTypedDay(day) ?? day };
    return call(redirectionEndpoints.recordRedirectionOutcome, { params: { dossierId, redirectionId }, body });
  }, onClose);
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Noter la suite" isOpen onClose={onClose}>
      <p>{`${redirectionLabel(redirection)}, ${onDate(redirectedOn)}`}</p>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <RadioChoices
          label="Ce qui en est sorti"
          isStacked
          options={optionsOf(redirectionOutcomes, redirectionOutcomeLabels)}
          value={outcome}
          onChange={setOutcome}
          problem={problems['outcome']}
        />
        <DateInput label="Connu le" isPrecise value={day} onChange={setDay} problem={problems['knownOn']} />
        {!hasProblems(problems) && <FailureNotice error={write.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button type="submit" look="main" isPending={write.isPending}>
            Enregistrer
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
