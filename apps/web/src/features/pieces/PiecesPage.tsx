import './pieces.css';
import type { ChecklistView } from '@parcours/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DossierHead } from '../../ui/dossier/DossierRooms.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useChosenPiece } from './address.ts';
import { PieceDetail } from './detail/PieceDetail.tsx';
import { SituationForm } from './facts/SituationForm.tsx';
import { PieceList } from './PieceList.tsx';
import { checklistQuery } from './queries.ts';
import { Standing } from './Standing.tsx';

/** The papers of a dossier: what lacks, what to ask, and the files beside what is said of them. */
export const PiecesPage = () => {
  const { dossierId = '' } = useParams();
  const { data: checklist, error, refetch } = useQuery(checklistQuery(dossierId));
  return (
    <Page title={checklist === undefined ? 'Pièces' : `Pièces du dossier ${checklist.reference}`}>
      <DossierHead dossierId={dossierId} />
      <FailureNotice error={error} onRetry={refetch} />
      {checklist === undefined && error === null && <Skeleton lines={10} />}
      {checklist !== undefined && <Loaded key={checklist.dossierId} checklist={checklist} />}
    </Page>
  );
};

const Loaded = ({ checklist }: { readonly checklist: ChecklistView }) => {
  const { chosen, choose } = useChosenPiece();
  const piece = checklist.pieces.find(({ code }) => code === chosen);
  return (
    <>
      <Standing checklist={checklist} />
      {checklist.isOpen && <SituationForm checklist={checklist} />}
      <div className={piece === undefined ? 'pieces' : 'pieces pieces-beside'}>
        <PieceList checklist={checklist} chosen={chosen} onChoose={choose} />
        {piece !== undefined && (
          <PieceDetail key={piece.code} checklist={checklist} piece={piece} onClose={() => choose(null)} />
        )}
      </div>
    </>
  );
};
