import './board.css';
import type { DossierFilters, DossierSummary, DossierView } from '@parcours/contracts';
import { type ActKind, type Stage, stages } from '@parcours/domain/path';
import { eventLabels } from '@parcours/wording';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readNextPage } from '../../../api/next-page.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { today } from '../../../ui/today.ts';
import { useRecordAct } from '../acts/use-record-act.ts';
import { JustRecorded } from '../JustRecorded.tsx';
import { nameOf } from '../name.ts';
import { countsQuery, listQuery } from '../queries.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { MoveFailure } from './MoveFailure.tsx';
import { actToward, isMovedAtOnce } from './toward.ts';

type Move = { readonly dossier: DossierSummary; readonly act: ActKind };

/** The open dossiers by stage; the oldest wait first. */
export const Board = ({ filters }: { readonly filters: DossierFilters }) => {
  const open = { ...filters, state: 'open' } as const;
  const list = useInfiniteQuery(listQuery({ filters: open, sort: 'waitingSince', direction: 'ascending' }, 200));
  const { data: counts } = useQuery(countsQuery(open));
  const { askedMove, forgetMove, move, choose, recorded, error, noteRecorded, forgetRecorded } = useMoves();
  if (list.data === undefined && list.error) return <FailureNotice error={list.error} onRetry={() => list.refetch()} />;
  if (list.data === undefined) return <Skeleton lines={8} />;
  const dossiers = list.data.pages.flatMap((page) => page.dossiers);
  return (
    <section className="stack" aria-label="Dossiers en cours par étape">
      <MoveFailure error={error} />
      {recorded !== null && (
        <JustRecorded
          dossier={recorded.view}
          sequence={recorded.view.version}
          label={`${nameOf(recorded.view)}, ${eventLabels[recorded.act].toLowerCase()}`}
          onUndone={forgetRecorded}
        />
      )}
      <div className="board">
        {stages.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            total={counts?.openByStage[stage]}
            dossiers={dossiers.filter((dossier) => dossier.stage === stage)}
            onDrop={(id) => {
              const dropped = dossiers.find((dossier) => dossier.id === id);
              if (dropped) move(dropped, stage);
            }}
            onChoose={choose}
          />
        ))}
      </div>
      {list.hasNextPage && (
        <Button isPending={list.isFetchingNextPage} onPress={() => readNextPage(list)}>
          Afficher la suite
        </Button>
      )}
      {askedMove !== null && <MoveDialog {...askedMove} onClose={forgetMove} onRecorded={noteRecorded} />}
    </section>
  );
};

/** A card that is dropped moves at once where its act says nothing but its date; any other opens its form. */
const useMoves = () => {
  const [askedMove, setAskedMove] = useState<Move | null>(null);
  const [recorded, setRecorded] = useState<{ view: DossierView; act: ActKind } | null>(null);
  const record = useRecordAct((view, { act }) => setRecorded({ view, act }));

  const move = (dossier: DossierSummary, stage: Stage) => {
    const act = actToward(dossier, stage);
    if (act === null) return;
    setRecorded(null);
    record.reset();
    if (!isMovedAtOnce(dossier, act, stage)) return setAskedMove({ dossier, act });
    record.mutate({ dossierId: dossier.id, act, draft: { happenedOn: today() }, expectedVersion: dossier.version });
  };
  return {
    move,
    askedMove,
    forgetMove: () => setAskedMove(null),
    choose: (dossier: DossierSummary, act: ActKind) => {
      record.reset();
      setAskedMove({ dossier, act });
    },
    recorded,
    noteRecorded: (view: DossierView, act: ActKind) => {
      setAskedMove(null);
      setRecorded({ view, act });
    },
    forgetRecorded: () => setRecorded(null),
    error: record.error,
  };
};
