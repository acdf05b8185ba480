import type { BulkAct } from '@parcours/contracts';
import { problemsOf } from '../../../api/problems.ts';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { AgentSelect } from '../assignment/AgentSelect.tsx';
import type { BulkDraft } from './draft.ts';

type BulkFieldsProps = {
  readonly kind: BulkAct['kind'];
  readonly draft: BulkDraft;
  readonly error: Error | null;
  readonly onChange: (draft: BulkDraft) => void;
};

const facts = 'Des faits : la personne a le droit de lire ce texte.';

export const BulkFields = ({ kind, draft, error, onChange }: BulkFieldsProps) => {
  const problems = problemsOf(error);
  switch (kind) {
    case 'assign':
      return <AgentSelect label="Confier à" value={draft.to} onChange={(to) => onChange({ ...draft, to })} />;
    case 'task':
      return (
        <>
          <TextInput
            label="Ce qu’il y a à faire"
            hasAutoFocus
            hint={facts}
            value={draft.text}
            onChange={(text) => onChange({ ...draft, text })}
            problem={problems['act.text']}
          />
          <div className="fields-beside">
            <DateInput
              label="Pour le"
              isPrecise
              value={draft.day}
              onChange={(day) => onChange({ ...draft, day })}
              problem={problems['act.dueOn']}
            />
            <AgentSelect
              label="À faire par"
              value={draft.agentId}
              onChange={(agentId) => onChange({ ...draft, agentId })}
            />
          </div>
        </>
      );
    case 'chase':
      return (
        <TextInput
          label="Ce qui s’est dit"
          isOptional
          isLong
          hasAutoFocus
          hint={`Le même mot pour tous, daté d’aujourd’hui. ${facts}`}
          value={draft.note}
          onChange={(note) => onChange({ ...draft, note })}
          problem={problems['act.note']}
        />
      );
  }
};
