import './dossiers.css';
import '../../ui/toggle.css';
import { lazy, Suspense, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { hasRole, useAccount } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useListAddress, type View } from './address.ts';
import { HandOverDialog } from './assignment/HandOverDialog.tsx';
import { ActiveFilters } from './list/ActiveFilters.tsx';
import { DossierList } from './list/DossierList.tsx';
import { Filters } from './list/Filters.tsx';

/** Drag and drop weighs more than the list. */
const Board = lazy(() => import('./board/Board.tsx').then((module) => ({ default: module.Board })));

export const DossiersPage = () => {
  const address = useListAddress();
  const account = useAccount();
  return (
    <Page
      title="Dossiers"
      actions={
        <div className="row dossiers-actions">
          <ViewSwitch view={address.view} onChange={(view) => address.change({ view })} />
          <ButtonLink look="quiet" to="/absences">
            Absences
          </ButtonLink>
          <HandOver />
          {hasRole(account, 'agent', 'frontDesk') && (
            <ButtonLink look="main" to="/premier-contact">
              Nouveau premier contact
            </ButtonLink>
          )}
        </div>
      }
    >
      <Filters />
      <ActiveFilters />
      {address.view === 'board' ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <Board filters={address.filters} />
        </Suspense>
      ) : (
        <DossierList />
      )}
    </Page>
  );
};

const HandOver = () => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setIsOpen(true)}>
        Passer le relais…
      </Button>
      {isOpen && <HandOverDialog onClose={() => setIsOpen(false)} />}
    </>
  );
};

const ViewSwitch = ({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) => (
  <ToggleButtonGroup
    className="switch"
    aria-label="Présentation"
    disallowEmptySelection
    selectedKeys={[view]}
    onSelectionChange={(keys) => onChange(keys.has('board') ? 'board' : 'list')}
  >
    <ToggleButton id="list" className="switch-side">
      Liste
    </ToggleButton>
    <ToggleButton id="board" className="switch-side">
      Par étape
    </ToggleButton>
  </ToggleButtonGroup>
);
