import type { LoanRequest } from '@parcours/domain/path';
import { projects } from '@parcours/domain/request';
import { fieldProblem, french, projectLabels, requestLabel } from '@parcours/wording';
import { Button } from '../../ui/Button.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { isHalfTyped, isSameRequest, type RequestDraft, requestOf } from './request-draft.ts';
import type { useChangeRequest } from './use-change-request.ts';

type RequestPanelProps = {
  readonly recorded: LoanRequest;
  readonly draft: RequestDraft;
  /** Null: back to what is recorded. */
  readonly onChange: (draft: RequestDraft | null) => void;
  readonly isChangeable: boolean;
  readonly change: ReturnType<typeof useChangeRequest>;
};

/** What is asked for; another amount or duration is tried here before it is recorded. */
export const RequestPanel = ({ recorded, draft, onChange, isChangeable, change }: RequestPanelProps) => {
  const tried = requestOf(draft, recorded);
  const isHalf = isHalfTyped(draft, 'amount') || isHalfTyped(draft, 'duration');
  const isTried = isHalf || !isSameRequest(tried, recorded);
  if (!isChangeable) return <p className="facts-asked">{requestLabel(recorded)}</p>;
  return (
    <fieldset className="form-part">
      <legend>La demande</legend>
      <div className="fields-beside">
        <Select
          label="Objet du prêt"
          isFilter
          options={optionsOf(projects, projectLabels)}
          value={draft.project}
          onChange={(project) => onChange({ ...draft, project })}
        />
        <TextInput
          label="Montant, en euros"
          isFilter
          inputMode="decimal"
          value={draft.amount}
          onChange={(amount) => onChange({ ...draft, amount })}
          problem={isHalfTyped(draft, 'amount') ? fieldProblem('invalid', 'amountCents') : undefined}
        />
        <TextInput
          label="Durée, en mois"
          isFilter
          inputMode="numeric"
          value={draft.duration}
          onChange={(duration) => onChange({ ...draft, duration })}
          problem={isHalfTyped(draft, 'duration') ? fieldProblem('invalid', 'durationMonths') : undefined}
        />
      </div>
      {isTried && (
        <div className="row">
          <span className="small">{french`Essai, pas encore noté. La demande notée : ${requestLabel(recorded)}.`}</span>
          {!isHalf && (
            <Button
              isDense
              isPending={change.isPending}
              onPress={() => change.mutate(tried, { onSuccess: () => onChange(null) })}
            >
              Noter cette demande
            </Button>
          )}
          <Button isDense look="quiet" onPress={() => onChange(null)}>
            Revenir à la demande notée
          </Button>
        </div>
      )}
      <FailureNotice error={change.error} kept="Ce que vous avez tapé est conservé." />
    </fieldset>
  );
};
