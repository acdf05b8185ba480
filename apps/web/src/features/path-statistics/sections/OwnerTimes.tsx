import type { OwnerTimes as OwnerTimesFigures } from '@parcours/contracts';
import {
  capitalised,
  counted,
  ownerLabels,
  ownerTimesDefinitions,
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

/** Whose turn it was, day after day. */
export const OwnerTimes = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="a-qui" query={ownerTimesQuery(filters)} definitions={ownerTimesDefinitions}>
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
