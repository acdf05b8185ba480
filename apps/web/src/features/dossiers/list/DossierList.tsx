import './list.css';
import { counted } from '@parcours/wording';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { readNextPage } from '../../../api/next-page.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useListAddress } from '../address.ts';
import { BulkBar } from '../bulk/BulkBar.tsx';
import { countsQuery, listQuery } from '../queries.ts';
import { DossierRow } from './DossierRow.tsx';
import { ListHead, SortSelect } from './ListHead.tsx';
import { ListTools } from './tools/ListTools.tsx';
import { useColumns } from './use-columns.ts';
import { useSelection } from './use-selection.ts';

export const DossierList = () => {
  const address = useListAddress();
  const list = useInfiniteQuery(listQuery(address));
  const { data: counts } = useQuery(countsQuery(address.filters));
  const dossiers = list.data?.pages.flatMap((page) => page.dossiers) ?? [];
  const selection = useSelection(dossiers);
  const columns = useColumns();
  if (list.data === undefined && list.error) return <FailureNotice error={list.error} onRetry={() => list.refetch()} />;
  if (list.data === undefined) return <Skeleton lines={10} />;

  if (dossiers.length === 0) return <Nothing />;
  return (
    <section className="stack" aria-label="Liste des dossiers" aria-busy={list.isPlaceholderData}>
      <div className="list-above">
        <p className="muted small" role="status">
          {shownLabel(dossiers.length, counts?.total)}
        </p>
        <div className="row">
          <ListTools columns={columns} />
          <SortSelect />
        </div>
      </div>
      <BulkBar selection={selection} shown={dossiers.length} />
      {/* Roles are written out: on a narrow screen the rows are no longer laid out as a table. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: lost when `display` changes */}
      <table
        className="list"
        role="table"
        onPointerDownCapture={selection.noteShift}
        onKeyDownCapture={selection.noteShift}
      >
        <caption className="hidden-visually">Dossiers, une ligne pour chacun</caption>
        <ListHead columns={columns} />
        <tbody role="rowgroup">
          {dossiers.map((dossier) => (
            <DossierRow
              key={dossier.id}
              dossier={dossier}
              columns={columns}
              isChosen={selection.isChosen(dossier.id)}
              onChoose={(isChosen) => selection.choose(dossier.id, isChosen)}
            />
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: lost when `display` changes */}
      {list.hasNextPage && (
        <Button isPending={list.isFetchingNextPage} onPress={() => readNextPage(list)}>
          Afficher la suite
        </Button>
      )}
    </section>
  );
};

const shownLabel = (shown: number, total: number | undefined): string =>
  total === undefined || total === shown
    ? counted(shown, 'dossier', 'dossiers')
    : `${shown} sur ${counted(total, 'dossier', 'dossiers')}`;

const Nothing = () => {
  const { text, clear } = useListAddress();
  return (
    <div className="empty" role="status">
      <h2>Aucun dossier ici</h2>
      <p>
        {text === ''
          ? 'Aucun dossier ne répond à ces filtres. Un dossier s’ouvre en notant un premier contact.'
          : 'Aucun nom, téléphone ou référence ne ressemble à ce que vous cherchez, avec ces filtres.'}
      </p>
      <div className="row">
        <Button onPress={clear}>Effacer les filtres</Button>
        <ButtonLink look="quiet" to="/dossiers">
          Voir tous les dossiers
        </ButtonLink>
      </div>
    </div>
  );
};
