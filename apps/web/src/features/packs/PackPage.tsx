import './packs.css';
import type { DossierPacks } from '@parcours/contracts';
import { counted, french, leftOutSentence } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { DossierHead } from '../../ui/dossier/DossierRooms.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PackItem } from './PackItem.tsx';
import { packsQuery, useAskPack } from './queries.ts';

/** The complete file for the lender: what it would hold, building it, and those that were built. */
export const PackPage = () => {
  const { dossierId = '' } = useParams();
  const { data: packs, error, refetch } = useQuery(packsQuery(dossierId));
  return (
    <Page
      title="Liasse pour le Crédit Municipal de Paris"
      windowTitle={packs === undefined ? 'Liasse pour le CMP' : `Liasse ${packs.reference}`}
      width="reading"
    >
      <DossierHead dossierId={dossierId} />
      <FailureNotice error={error} onRetry={refetch} />
      {packs === undefined && error === null && <Skeleton lines={6} />}
      {packs !== undefined && <Loaded packs={packs} />}
    </Page>
  );
};

const Loaded = ({ packs }: { readonly packs: DossierPacks }) => {
  const ask = useAskPack(packs.dossierId);
  const isBuilding = packs.packs.some(({ state }) => state === 'building');
  return (
    <>
      <section className="stack" aria-labelledby="pack-now">
        <h2 id="pack-now">Ce qu’elle contiendrait aujourd’hui</h2>
        <p>
          {french`Le bordereau de transmission, la demande, le foyer et le budget, le projet, puis ${filesSentence(packs.files)}, en un seul PDF paginé, avec ses signets.`}
        </p>
        {packs.leftOut.length > 0 && (
          <>
            <p>Ne peut pas y figurer :</p>
            <ul className="pack-list">
              {packs.leftOut.map((left) => (
                <li key={`${left.piece} ${left.reason}`}>{leftOutSentence(left)}</li>
              ))}
            </ul>
          </>
        )}
        <div>
          <Button
            look={packs.packs[0]?.isCurrent === true ? 'plain' : 'main'}
            onPress={() => ask.mutate()}
            isPending={ask.isPending || isBuilding}
          >
            {packs.packs.length === 0 ? 'Construire la liasse' : 'Construire à nouveau'}
          </Button>
        </div>
        <FailureNotice error={ask.error} />
      </section>
      {packs.packs.length > 0 && (
        <section className="stack" aria-labelledby="packs-built">
          <h2 id="packs-built">Liasses construites</h2>
          <ul className="packs">
            {packs.packs.map((pack, index) => (
              <PackItem key={pack.id} pack={pack} packs={packs} isLatest={index === 0} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const filesSentence = (files: number): string =>
  files === 0 ? 'aucun fichier de pièce vérifiée' : `${counted(files, 'fichier', 'fichiers')} de pièces vérifiées`;
