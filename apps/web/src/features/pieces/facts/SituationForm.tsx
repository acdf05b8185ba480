import { type ChecklistView, checklistEndpoints } from '@parcours/contracts';
import { awaitedAnswers, type PieceFact, type PieceSituation } from '@parcours/domain/checklist';
import { counted, shortDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { problemsOf } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { ChecklistFailure, conflictOf } from '../ChecklistFailure.tsx';
import { useChecklistWrite } from '../queries.ts';
import { FactFields } from './FactFields.tsx';
import { KnownFacts } from './KnownFacts.tsx';

type SituationFormProps = { readonly checklist: ChecklistView };

/** What decides which pieces apply, and the day for which they must be good. */
export const SituationForm = ({ checklist }: SituationFormProps) => {
  const unknown = awaitedAnswers(checklist.gaps).length;
  const title =
    unknown === 0
      ? 'Sa situation et le jour de l’envoi'
      : `Sa situation : ${counted(unknown, 'réponse manque', 'réponses manquent')}`;
  return (
    <Disclosure title={title} isOpen={checklist.version === 0}>
      <Fields checklist={checklist} />
    </Disclosure>
  );
};

/** What was changed here and not saved; the rest follows what others save. */
type Typed = {
  readonly facts: Partial<PieceSituation>;
  readonly day: string | null;
  readonly supplier: string | null;
};
const nothingTyped: Typed = { facts: {}, day: null, supplier: null };

const Fields = ({ checklist }: SituationFormProps) => {
  const { dossierId, situation: known, plannedOn, supplierName, origins } = checklist;
  const [typed, setTyped] = useState(nothingTyped);
  const [begun, setBegun] = useState(checklist);
  const change = (changed: Partial<Typed>) => {
    if (typed === nothingTyped) setBegun(checklist);
    setTyped({ ...typed, ...changed });
  };
  const situation = { ...known, ...typed.facts };
  const day = typed.day ?? (plannedOn === null ? '' : shortDateLabel(plannedOn));
  const supplier = typed.supplier ?? supplierName ?? '';
  const save = useChecklistWrite(
    (_sent: Typed) =>
      call(checklistEndpoints.setPieceSituation, {
        params: { dossierId },
        body: {
          // What others said of what is changed here must be seen before it is written over; of the rest, it need not.
          expectedVersion: conflict?.currentVersion ?? (isAsBegun(typed, begun, checklist) ? checklist : begun).version,
          situation,
          plannedOn: day.trim() === '' ? null : (readTypedDay(day) ?? day),
          supplierName: supplier,
        },
      }),
    (view, sent) => {
      setBegun(view);
      // What was changed while it was sent is not saved yet.
      setTyped((now) => (now === sent ? nothingTyped : now));
    },
  );
  const conflict = conflictOf(save.error);
  return (
    <Form error={save.error} onSend={() => save.mutate(typed)}>
      <KnownFacts checklist={checklist} />
      <FactFields
        situation={situation}
        origins={origins}
        onChange={(facts) => change({ facts: { ...typed.facts, ...facts } })}
      />
      <TextInput
        label="Nom du vendeur ou du réparateur"
        isOptional
        hint="Pour retrouver le dossier quand il appelle, et pour le prêteur."
        value={supplier}
        onChange={(changed) => change({ supplier: changed })}
        problem={problemsOf(save.error)['supplierName']}
      />
      <DateInput
        label="Jour prévu de l’envoi au CMP"
        isOptional
        isPrecise
        hint="Les papiers doivent être encore bons ce jour-là. Vide : aujourd’hui."
        value={day}
        onChange={(changed) => change({ day: changed })}
        problem={problemsOf(save.error)['plannedOn']}
      />
      <ChecklistFailure error={save.error} dossierId={dossierId} />
      <div className="row">
        <Button type="submit" look="main" isPending={save.isPending}>
          Enregistrer la situation
        </Button>
      </div>
    </Form>
  );
};

/** Whether nobody else changed what is changed here. */
const isAsBegun = ({ facts, day, supplier }: Typed, begun: ChecklistView, now: ChecklistView): boolean => {
  const isSame = (fact: PieceFact) => JSON.stringify(begun.situation[fact]) === JSON.stringify(now.situation[fact]);
  const changed = Object.keys(begun.situation).filter((fact): fact is PieceFact => fact in facts);
  const isSameDay = day === null || begun.plannedOn === now.plannedOn;
  return changed.every(isSame) && isSameDay && (supplier === null || begun.supplierName === now.supplierName);
};
