import type { DossierView } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { actLabelBeside, actLabels, eventLabels, refusalSentence, typeset } from '@parcours/wording';
import { useState } from 'react';
import { hasRole, useAccount } from '../../../api/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { ActDialog } from '../acts/ActDialog.tsx';
import { JustRecorded } from '../JustRecorded.tsx';
import { groupActs } from './group-acts.ts';

type ActsProps = { readonly dossier: DossierView };

/** What can be noted now: the usual next act first. */
export const Acts = ({ dossier }: ActsProps) => {
  const [opened, setOpened] = useState<ActKind | null>(null);
  const [recorded, setRecorded] = useState<{ act: ActKind; sequence: number } | null>(null);
  const account = useAccount();
  if (!hasRole(account, 'agent')) return null;
  const { main, usual, ahead, closing } = groupActs(dossier);
  const hasAppointment = (dossier.waiting?.appointmentOn ?? null) !== null;
  return (
    <>
      <div className="row">
        {main.map((act) => (
          <Button key={act} look="main" onPress={() => setOpened(act)}>
            {actLabelBeside(act, hasAppointment)}
          </Button>
        ))}
        {[...usual, ...closing].map((act) => (
          <Button key={act} look={act === 'closed' ? 'danger' : 'plain'} onPress={() => setOpened(act)}>
            {actLabelBeside(act, hasAppointment)}
          </Button>
        ))}
      </div>
      {recorded !== null && (
        <JustRecorded
          dossier={dossier}
          sequence={recorded.sequence}
          label={eventLabels[recorded.act]}
          onUndone={() => setRecorded(null)}
        />
      )}
      <Ahead acts={ahead} onChoose={setOpened} />
      <Impossible dossier={dossier} />
      {opened !== null && (
        <ActDialog
          key={opened}
          dossier={dossier}
          act={opened}
          onClose={() => setOpened(null)}
          onRecorded={(view) => {
            setRecorded({ act: opened, sequence: view.version });
            setOpened(null);
          }}
        />
      )}
    </>
  );
};

type AheadProps = { readonly acts: readonly ActKind[]; readonly onChoose: (act: ActKind) => void };

const Ahead = ({ acts, onChoose }: AheadProps) =>
  acts.length === 0 ? null : (
    <Disclosure title="Une étape plus lointaine est déjà franchie">
      <p className="muted small">
        Les étapes d’avant seront notées franchies sans date : elles comptent dans les effectifs, jamais dans les
        durées.
      </p>
      <div className="row acts-ahead">
        {acts.map((act) => (
          <Button key={act} isDense onPress={() => onChoose(act)}>
            {actLabels[act]}
          </Button>
        ))}
      </div>
    </Disclosure>
  );

const Impossible = ({ dossier: { offers } }: ActsProps) => {
  const refused = offers.filter(({ refusals }) => refusals.length > 0);
  if (refused.length === 0) return null;
  return (
    <Disclosure title="Ce qui ne peut pas être noté maintenant, et pourquoi">
      <ul className="stack stack-tight small">
        {refused.map(({ act, refusals }) => (
          <li key={act}>
            <strong>{actLabels[act]}</strong>
            {typeset(' : ')}
            {refusals.map(refusalSentence).join(' ')}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
