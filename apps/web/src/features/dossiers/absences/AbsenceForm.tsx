import { absenceEndpoints } from '@parcours/contracts';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { AgentSelect } from '../assignment/AgentSelect.tsx';
import { useAbsenceWrite } from './queries.ts';

type Draft = {
  /** The same form sent twice notes one absence. */
  readonly id: string;
  readonly agentId: string | null;
  readonly replacedById: string | null;
  readonly from: string;
  readonly to: string;
};

const emptyDraft = (): Draft => ({ id: newId(), agentId: null, replacedById: null, from: '', to: '' });

export const AbsenceForm = () => {
  const [draft, setDraft] = useState(emptyDraft);
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  const { agentId, replacedById } = draft;
  const add = useAbsenceWrite(
    () =>
      call(absenceEndpoints.addAbsence, {
        body: {
          id: draft.id,
          agentId: agentId ?? '',
          replacedById: replacedById ?? '',
          from: readTypedDay(draft.from) ?? draft.from,
          to: readTypedDay(draft.to) ?? draft.to,
        },
      }),
    () => setDraft(emptyDraft()),
  );
  const problems = problemsOf(add.error);
  return (
    <section className="stack" aria-label="Noter une absence">
      <h2>Noter une absence</h2>
      <Form error={add.error} onSend={() => add.mutate()}>
        <div className="fields-beside">
          <AgentSelect label="Qui est absent" value={agentId} onChange={(id) => change({ agentId: id })} />
          <AgentSelect
            label="Qui remplace"
            value={replacedById}
            without={agentId}
            onChange={(id) => change({ replacedById: id })}
          />
          <DateInput
            label="Premier jour"
            isPrecise
            value={draft.from}
            onChange={(from) => change({ from })}
            problem={problems['from']}
          />
          <DateInput
            label="Dernier jour"
            isPrecise
            value={draft.to}
            onChange={(to) => change({ to })}
            problem={problems['to']}
          />
        </div>
        {!hasProblems(problems) && <FailureNotice error={add.error} kept="Ce que vous avez tapé est conservé." />}
        <div className="row">
          <Button
            type="submit"
            look="main"
            isDisabled={agentId === null || replacedById === null}
            isPending={add.isPending}
          >
            Noter l’absence
          </Button>
        </div>
      </Form>
    </section>
  );
};
