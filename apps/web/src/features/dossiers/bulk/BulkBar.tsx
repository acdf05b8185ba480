import type { BulkAct } from '@parcours/contracts';
import { counted } from '@parcours/wording';
import { useState } from 'react';
import { hasRole, useAccount } from '../../../api/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckChoice } from '../../../ui/fields/Choices.tsx';
import type { Selection } from '../list/use-selection.ts';
import { BulkDialog } from './BulkDialog.tsx';

const labels = {
  assign: 'Confier…',
  task: 'Ajouter une tâche…',
  chase: 'Noter une relance…',
} as const satisfies Record<BulkAct['kind'], string>;

/** What can be done about the dossiers that are chosen. */
export const BulkBar = ({ selection, shown }: { readonly selection: Selection; readonly shown: number }) => {
  const { chosen, isEveryChosen, chooseAll } = selection;
  const [kind, setKind] = useState<BulkAct['kind'] | null>(null);
  const isAgent = hasRole(useAccount(), 'agent');
  const kinds = isAgent ? (['assign', 'task', 'chase'] as const) : (['assign'] as const);
  return (
    <section className="bulk-bar" aria-label="Dossiers choisis">
      <CheckChoice isChosen={isEveryChosen} onChange={chooseAll}>
        {chosen.length === 0
          ? `Tout choisir (${counted(shown, 'affiché', 'affichés')})`
          : counted(chosen.length, 'dossier choisi', 'dossiers choisis')}
      </CheckChoice>
      {chosen.length > 0 && (
        <>
          {kinds.map((code) => (
            <Button key={code} isDense onPress={() => setKind(code)}>
              {labels[code]}
            </Button>
          ))}
          <Button look="quiet" isDense onPress={() => chooseAll(false)}>
            Ne plus rien choisir
          </Button>
        </>
      )}
      {kind !== null && (
        <BulkDialog
          kind={kind}
          dossierIds={chosen.map(({ id }) => id)}
          onClose={() => setKind(null)}
          onDone={() => chooseAll(false)}
        />
      )}
    </section>
  );
};
