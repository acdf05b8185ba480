import { redirectionEndpoints } from '@parcours/contracts';
import { needsName, type RedirectionTarget, redirectionTargets } from '@parcours/domain/redirection';
import { freeTextReminder, french, redirectionTargetLabels, shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { invalidBody } from '../../../api/failed.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { optionsOf } from '../../../ui/fields/Select.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import { useExchangeWrite } from '../queries.ts';

type Draft = {
  /** Another one for each change, so that only the very same form is taken for a repetition. */
  readonly id: string;
  readonly target: RedirectionTarget | null;
  readonly name: string;
  readonly day: string;
  readonly why: string;
};

type RedirectionDialogProps = {
  readonly dossierId: string;
  /** Whether the dossier goes on. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Sends somebody elsewhere, while the dossier goes on or after its end. */
export const RedirectionDialog = ({ dossierId, isOpen, onClose }: RedirectionDialogProps) => {
  const [draft, setDraft] = useState<Draft>(() => ({
    id: newId(),
    target: null,
    name: '',
    day: shortDateLabel(today()),
    why: '',
  }));
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed, id: newId() });
  const write = useExchangeWrite(async () => {
    const { target, day, ...body } = draft;
    if (target === null) throw invalidBody([{ field: 'target', problem: 'empty' }]);
    const redirectedOn = readTypedDay(day) ?? day;
    return call(redirectionEndpoints.addRedirection, {
      params: { dossierId },
      body: { ...body, target, redirectedOn },
    });
  }, onClose);
  const problems = problemsOf(write.error);
  return (
    <Dialog title="Réorienter" isOpen onClose={onClose}>
      <p className="muted">
        {isOpen
          ? french`La demande de prêt continue. Pour y mettre fin, fermez le dossier : « Réorienté ».`
          : 'La demande de prêt est terminée. La réorientation s’ajoute à sa fin, qui ne change pas.'}
      </p>
      <Form error={write.error} onSend={() => write.mutate(undefined)}>
        <RadioChoices
          label="Vers qui"
          options={optionsOf(redirectionTargets, redirectionTargetLabels)}
          value={draft.target}
          onChange={(target) => change({ target })}
          problem={problems['target']}
        />
        <TextInput
          label="Nom"
          isOptional={draft.target === null || !needsName(draft.target)}
          value={draft.name}
          onChange={(name) => change({ name })}
          problem={problems['name']}
        />
        <TextInput
          label="Pourquoi"
          isLong
          hint={freeTextReminder}
          value={draft.why}
          onChange={(why) => change({ why })}
          problem={problems['why']}
        />
        <DateInput
          label="Le"
          isPrecise
          value={draft.day}
          onChange={(day) => change({ day })}
          problem={problems['redirectedOn']}
        />
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
