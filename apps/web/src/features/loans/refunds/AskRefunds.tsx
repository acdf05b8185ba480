import { type ListedRefund, refundEndpoints } from '@parcours/contracts';
import { amountLabel, counted, french, shortDateLabel } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { hasProblems, problemsOf } from '../../../api/problems.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { personName } from '../../../ui/person-name.ts';
import { today } from '../../../ui/today.ts';

/** Asks the département for several refunds by one statement. */
export const AskRefunds = ({ refunds }: { readonly refunds: readonly ListedRefund[] }) => {
  const [{ id, day, chosen }, setTyped] = useState(() => ({
    id: newId(),
    day: shortDateLabel(today()),
    chosen: null as readonly string[] | null,
  }));
  const client = useQueryClient();
  // Until somebody chooses, all of them.
  const dossierIds = refunds.map(({ dossierId }) => dossierId).filter((one) => chosen?.includes(one) ?? true);
  const write = useMutation({
    mutationFn: () =>
      call(refundEndpoints.makeRefundStatement, { body: { id, askedOn: readTypedDay(day) ?? day, dossierIds } }),
    onSuccess: (list) => {
      client.setQueryData(['refunds'], list);
      setTyped({ id: newId(), day: shortDateLabel(today()), chosen: null });
      void refreshAfterWriting(client);
    },
    onError: () => void refreshAfterWriting(client),
  });
  const problems = problemsOf(write.error);
  const total = refunds
    .filter(({ dossierId }) => dossierIds.includes(dossierId))
    .reduce((sum, { refundCents }) => sum + refundCents, 0);
  return (
    <section className="stack refunds" aria-labelledby="to-ask">
      <h2 id="to-ask">À demander</h2>
      {write.isSuccess && (
        <Notice look="success">
          <p>Les demandes sont notées. L’état à envoyer est ci-dessous, dans « États envoyés au département ».</p>
        </Notice>
      )}
      {refunds.length === 0 ? (
        <p className="muted">Rien à demander pour l’instant. Un prêt terminé apparaît ici le jour venu.</p>
      ) : (
        <Form error={write.error} isForgettable onSend={() => write.mutate()}>
          <CheckChoices
            label="Prêts terminés"
            isStacked
            isFilter
            options={refunds.map(({ dossierId, person, reference, refundCents, overOn }) => ({
              code: dossierId,
              label: french`${person === null ? reference : personName(person)}, ${reference} : ${amountLabel(refundCents)}, prêt terminé le ${shortDateLabel(overOn)}`,
            }))}
            values={dossierIds}
            onChange={(codes) => setTyped({ id: newId(), day, chosen: codes })}
            problem={problems['dossierIds']}
          />
          <DateInput
            label="Demandé le"
            isPrecise
            value={day}
            onChange={(typed) => setTyped({ id: newId(), day: typed, chosen })}
            problem={problems['askedOn']}
          />
          {!hasProblems(problems) && <FailureNotice error={write.error} kept="Votre choix est conservé." />}
          <div className="row">
            <Button type="submit" look="main" isPending={write.isPending} isDisabled={dossierIds.length === 0}>
              {french`Faire l’état : ${counted(dossierIds.length, 'prêt', 'prêts')}, ${amountLabel(total)}`}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
};
