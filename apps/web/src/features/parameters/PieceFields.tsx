import { isPieceCode, pieceName, pieceSource } from '@parcours/wording';
import type { ReactNode } from 'react';
import type { Problems } from '../../api/problems.ts';
import { CheckChoice } from '../../ui/fields/Choices.tsx';
import { optionsOf, Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { ageLimits, type PieceDraft } from './catalogue-draft.ts';

const limits = optionsOf(ageLimits, { none: 'Sans limite', months: 'En mois', days: 'En jours' });

type PieceFieldsProps = {
  readonly draft: PieceDraft;
  readonly onChange: (draft: PieceDraft) => void;
  readonly problems: Problems;
  /** Where it stands in the body, for its problems. */
  readonly index: number;
  readonly children: ReactNode;
};

/** What is asked of one piece. */
export const PieceFields = ({ draft, onChange, problems, index, children }: PieceFieldsProps) => {
  const source = pieceSource(draft.code);
  const problem = (field: string) => problems[`catalogue.pieces.${index}.${field}`];
  return (
    <fieldset className="stack">
      <legend className="field-label">{pieceName({ code: draft.code, name: draft.name || null })}</legend>
      <div className="delay-fields">
        <TextInput
          label="Exemplaires"
          inputMode="numeric"
          value={draft.copies}
          onChange={(copies) => onChange({ ...draft, copies })}
          problem={problem('copies')}
        />
        <Select
          label="Ancienneté acceptée"
          options={limits}
          value={draft.ageLimit}
          onChange={(ageLimit) => onChange({ ...draft, ageLimit })}
        />
        {draft.ageLimit !== 'none' && (
          <TextInput
            label="Moins de"
            inputMode="numeric"
            value={draft.age}
            onChange={(age) => onChange({ ...draft, age })}
            problem={problem('validity.count')}
          />
        )}
      </div>
      <TextInput
        label={isPieceCode(draft.code) ? 'Autre nom' : 'Nom'}
        isOptional={isPieceCode(draft.code)}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        problem={problem('name')}
      />
      <TextInput
        label="Où l’obtenir"
        hint={source === null ? undefined : `Sans autre phrase : « ${source} »`}
        isOptional
        isLong
        value={draft.whereToGet}
        onChange={(whereToGet) => onChange({ ...draft, whereToGet })}
        problem={problem('whereToGet')}
      />
      <CheckChoice isChosen={draft.isWithdrawn} onChange={(isWithdrawn) => onChange({ ...draft, isWithdrawn })}>
        Ne plus la demander
      </CheckChoice>
      {children}
    </fieldset>
  );
};
