import type { DossierView } from '@parcours/contracts';
import {
  channelLabels,
  endLabel,
  french,
  grantDifference,
  loanTerms,
  mediumLabels,
  partialDateLabel,
  requestLabel,
} from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { AssignDialog } from '../assignment/AssignDialog.tsx';

type FactsProps = { readonly dossier: DossierView };

/** Who, and what is asked. */
export const Facts = ({ dossier }: FactsProps) => (
  <section aria-label="Personne et demande" className="facts">
    <p className="facts-asked">{requestLabel(dossier)}</p>
    <dl className="facts-list">
      <Fact name="Référence" value={dossier.reference} />
      <AgentFact dossier={dossier} />
      <Fact name="Orientation" value={orientationOf(dossier)} />
      <Fact name="Mode de contact" value={dossier.medium === null ? null : mediumLabels[dossier.medium]} />
      <PersonFacts person={dossier.person} />
      <Fact name="Prêt accordé" value={grantedOf(dossier)} />
      <Fact name="Fin" value={endOf(dossier)} />
    </dl>
  </section>
);

const PersonFacts = ({ person }: { readonly person: DossierView['person'] }) =>
  person === null ? null : (
    <>
      <Fact name="Naissance" value={person.bornOn === null ? null : partialDateLabel(person.bornOn)} />
      <Fact name="Téléphone" value={person.telephone} />
      <Fact name="Courriel" value={person.email} />
      <Fact name="Commune" value={person.town} />
    </>
  );

/** Who accompanies it, and the way to entrust it to somebody else. */
const AgentFact = ({ dossier }: FactsProps) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="fact">
      <dt>Accompagnateur</dt>
      <dd className="row">
        {dossier.agent?.name ?? 'personne'}
        <Button look="quiet" isDense onPress={() => setIsOpen(true)}>
          Confier…
        </Button>
        {isOpen && <AssignDialog dossier={dossier} onClose={() => setIsOpen(false)} />}
      </dd>
    </div>
  );
};

/** What nobody said is left out. */
const Fact = ({ name, value }: { readonly name: string; readonly value: string | null }) =>
  value === null ? null : (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );

const orientationOf = ({ channel, channelDetail }: DossierView): string =>
  channelDetail === null ? channelLabels[channel] : french`${channelLabels[channel]} : ${channelDetail}`;

/** What the lender lends, and how it differs from what was asked. */
const grantedOf = ({ granted, ...asked }: DossierView): string | null =>
  granted === null
    ? null
    : [loanTerms(granted), grantDifference(granted, asked)].filter((part) => part !== null).join(french` ; `);

const endOf = ({ end, endDetail }: DossierView): string | null =>
  end === null || endDetail === null ? null : endLabel({ kind: end.kind, ...endDetail });
