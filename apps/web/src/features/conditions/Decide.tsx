import type { SituationView } from '@parcours/contracts';
import type { Verdict } from '@parcours/domain/eligibility';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import type { Decision } from './decision.ts';

type DecideProps = {
  readonly view: SituationView;
  readonly verdicts: readonly Verdict[];
  readonly flush: () => Promise<boolean>;
};

/** Where a person decides, or leaves it to be completed. */
export const Decide = ({ view, verdicts, flush }: DecideProps) => {
  const [opened, setOpened] = useState<Decision | null>(null);
  const [decided, setDecided] = useState<Decision | null>(null);
  return (
    <section className="stack stack-tight" aria-labelledby="decide">
      <h2 id="decide">Votre décision</h2>
      {decided !== null && <Notice look="success">{decidedWords[decided]}</Notice>}
      {view.allowedActs.includes('foundEligible') ? (
        <>
          <p className="muted small">
            Les conditions éclairent, vous décidez. S’il manque une réponse que la personne doit donner, choisissez « à
            compléter » : ce qui est demandé et le temps pris restent notés.
          </p>
          <div className="row">
            <Button look="main" onPress={() => setOpened('foundEligible')}>
              Recevable…
            </Button>
            <Button onPress={() => setOpened('toComplete')}>À compléter…</Button>
            <Button look="danger" onPress={() => setOpened('turnedDown')}>
              Irrecevable…
            </Button>
          </div>
        </>
      ) : (
        decided === null && <p className="muted">À l’étape où en est ce dossier, la recevabilité ne se décide plus.</p>
      )}
      {opened !== null && (
        <DecideDialog
          view={view}
          verdicts={verdicts}
          decision={opened}
          flush={flush}
          onClose={() => setOpened(null)}
          onDecided={(decision) => {
            setDecided(decision);
            setOpened(null);
          }}
        />
      )}
    </section>
  );
};

const decidedWords: Readonly<Record<Decision, string>> = {
  foundEligible: 'Enregistré : le dossier est recevable.',
  toComplete: 'Enregistré : le dossier est à compléter, ce qui est demandé à la personne est dans l’historique.',
  turnedDown: 'Enregistré : le dossier est irrecevable, il est clos.',
};
