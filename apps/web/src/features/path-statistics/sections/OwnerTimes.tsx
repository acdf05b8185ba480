import type { OwnerTimes as OwnerTimesFigures } from '@parcours/contracts';
import {
  capitalised,
  counted,
  ownerLabels,
  ownerTimesLimitSentence,
  ownerTimesSentence,
  percentageLabel,
} from '@parcours/wording';
import { useCohortAddress } from '../address.ts';
import { ownerTimesQuery } from '../queries.ts';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { SharedBar } from '../section/SharedBar.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

const definitions = [
  [
    'À qui revenait un jour',
    'chaque jour entre le premier contact et la fin (ou aujourd’hui) revient à qui devait agir : la ville, la personne, le Crédit Municipal ou le département. Le lendemain d’un rendez-vous, c’est à la ville d’en dire la suite.',
  ],
  ['Jusqu’au versement', 'sans les mois de remboursement du prêt ni le remboursement des intérêts.'],
  [
    'Laissés de côté',
    'les jours entre deux faits dont l’un n’a pas de jour précis, ou qui passent par une étape sans date.',
  ],
] as const;

/** Whose turn it was, day after day. */
export const OwnerTimes = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="a-qui" title="À qui revenaient les jours" query={ownerTimesQuery(filters)} definitions={definitions}>
      {(times) => (
        <>
          <Sentences of={[ownerTimesSentence(times), ownerTimesLimitSentence(times)]} />
          <div className="shared-bars">
            <SharedBar title="Jusqu’au versement du prêt" parts={partsOf(times.request)} />
            <SharedBar title="Du premier contact à la fin, remboursement compris" parts={partsOf(times.whole)} />
          </div>
          <OwnerTable times={times} />
        </>
      )}
    </Section>
  );
};

const partsOf = (times: OwnerTimesFigures['whole']) =>
  times.map(({ owner, days, share }) => ({
    look: owner,
    name: capitalised(ownerLabels[owner]),
    share: share ?? 0,
    figure: share === null ? '' : percentageLabel(share),
    count: counted(days, 'jour', 'jours'),
  }));

const OwnerTable = ({ times: { request, whole } }: { readonly times: OwnerTimesFigures }) => (
  <TableTwin
    caption="Jours de tous les dossiers, par qui devait agir"
    columns={['À qui', 'Jusqu’au versement', 'Part', 'En tout', 'Part']}
    rows={request.map(({ owner, days, share }, index) => [
      capitalised(ownerLabels[owner]),
      counted(days, 'jour', 'jours'),
      shareWords(share),
      counted(whole[index]?.days ?? 0, 'jour', 'jours'),
      shareWords(whole[index]?.share ?? null),
    ])}
  />
);

const shareWords = (share: number | null): string => (share === null ? 'sans objet' : percentageLabel(share));
