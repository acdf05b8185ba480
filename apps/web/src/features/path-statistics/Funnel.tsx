import type { PathStatistics } from '@parcours/contracts';
import { counted, milestoneDefinitions, milestoneLabels, rateSentence } from '@parcours/wording';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Link } from 'react-router';
import { MilestoneMark } from '../../ui/path/MilestoneMark.tsx';
import { dossiersBehind, useCohortAddress } from './address.ts';
import { FunnelBar } from './FunnelBar.tsx';

export type FunnelStep = PathStatistics['funnel'][number];

/** The path again, as wide at each milestone as the dossiers that reached it. */
export const Funnel = ({ statistics: { funnel } }: { readonly statistics: PathStatistics }) => (
  <ol className="funnel" aria-label="Le parcours des premiers contacts">
    {funnel.map((step) => (
      <li key={step.milestone} className={step.reached > 0 ? 'funnel-step' : 'funnel-step funnel-step-empty'}>
        <MilestoneMark status={step.reached > 0 ? 'reached' : 'ahead'} />
        <div className="funnel-words">
          <Reached step={step} />
          <FunnelBar step={step} />
          <Stayed step={step} />
        </div>
      </li>
    ))}
  </ol>
);

const Reached = ({ step: { milestone, reached, ofStart, ofPrevious } }: { readonly step: FunnelStep }) => {
  const { filters } = useCohortAddress();
  return (
    <Disclosure className="funnel-reached">
      <p className="funnel-label">
        <strong>{milestoneLabels[milestone]}</strong>{' '}
        <Link to={dossiersBehind(filters, { reached: milestone })}>{counted(reached, 'dossier', 'dossiers')}</Link>{' '}
        <AriaButton
          slot="trigger"
          className="definition-button"
          aria-label={`Définition de ${milestoneLabels[milestone]}`}
        >
          définition
        </AriaButton>
      </p>
      {ofPrevious !== null && (
        <p className="funnel-rates">
          <span>{rateSentence(ofStart)} des premiers contacts</span>
          {ofPrevious.n > 0 && <span>{rateSentence(ofPrevious)} de l’étape d’avant</span>}
        </p>
      )}
      <DisclosurePanel className="definition">{milestoneDefinitions[milestone]}</DisclosurePanel>
    </Disclosure>
  );
};

/** Those whose path goes no further: for good, or so far. */
const Stayed = ({ step: { milestone, lost, open } }: { readonly step: FunnelStep }) => {
  const { filters } = useCohortAddress();
  if (lost + open === 0) return null;
  return (
    <p className="funnel-stayed">
      {lost > 0 && (
        <Link className="funnel-lost" to={dossiersBehind(filters, { furthest: milestone, state: 'closed' })}>
          {counted(lost, 'perdu ensuite', 'perdus ensuite')}
        </Link>
      )}
      {open > 0 && (
        <Link className="funnel-open" to={dossiersBehind(filters, { furthest: milestone, state: 'open' })}>
          {open} en cours
        </Link>
      )}
    </p>
  );
};
