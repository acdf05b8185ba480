import type { State } from '@parcours/domain/path';
import { useQuery } from '@tanstack/react-query';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useListAddress } from '../address.ts';
import { countsQuery } from '../queries.ts';

type Tab = State | 'all';

const labels = { open: 'En cours', closed: 'Clos', finished: 'Terminés', all: 'Tous' } as const satisfies Record<
  Tab,
  string
>;
const tabs = ['open', 'closed', 'finished', 'all'] as const;

/** Open, closed, finished or all, each with its number under the other filters but whose turn it is, which closed dossiers have none of. */
export const StateTabs = () => {
  const { filters, change } = useListAddress();
  const { data: counts } = useQuery(countsQuery({ ...filters, state: undefined, turn: undefined }));
  const count = (tab: Tab): number | undefined => {
    if (counts === undefined || tab === 'all') return counts?.total;
    return tab === 'open' ? counts.total - counts.closed - counts.finished : counts[tab];
  };
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label="État"
      disallowEmptySelection
      selectedKeys={[filters.state ?? 'all']}
      onSelectionChange={(keys) => {
        const tab = tabs.find((code) => keys.has(code)) ?? 'all';
        change({ state: tab === 'all' ? undefined : tab, ...(tab === 'open' ? {} : { turn: undefined }) });
      }}
    >
      {tabs.map((tab) => (
        <ToggleButton key={tab} id={tab} className="switch-side">
          {labels[tab]} <span className="switch-count">{count(tab) ?? '…'}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
