import type { PathStatistics, Rate } from '@parcours/contracts';
import type { EndKind } from '@parcours/domain/path';
import {
  counted,
  french,
  intervalLabel,
  milestoneDefinitions,
  milestoneLabels,
  outOf,
  shareLabel,
} from '@parcours/wording';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Link } from 'react-router';
import { MilestoneMark } from '../../ui/path/MilestoneMark.tsx';
import { dossiersBehind, useCohortAddress } from './address.ts';
import { FunnelBar } from './FunnelBar.tsx';

export type FunnelStep = PathStatistics['funnel'][number] & {
  /** Of those lost, the ones for whom the end was an answer: redirected, or informed. */
  readonly answered: number;
};

const answers: readonly EndKind[] = ['redirected', 'informationOnly'];

/** The path again, as wide at each milestone as the dossiers that reached it. */
export const Funnel = ({ statistics: { funnel, losses } }: { readonly statistics: PathStatistics }) => (
  <ol className="funnel" aria-label="Le parcours des premiers contacts">
    {funnel.map((step) => {
      const answered = losses
        .filter(({ furthest, end }) => furthest === step.milestone && answers.includes(end))
        .reduce((sum, { dossiers }) => sum + dossiers, 0);
      return <Step key={step.milestone} step={{ ...step, answered }} />;
    })}
  </ol>
);

const Step = ({ step }: { readonly step: FunnelStep }) => (
  <li className={step.reached > 0 ? 'funnel-step' : 'funnel-step funnel-step-empty'}>
    <MilestoneMark status={step.reached > 0 ? 'reached' : 'ahead'} />
    <Reached step={step} />
    <div className="funnel-drawn">
      <FunnelBar step={step} />
      <Stayed step={step} />
    </div>
    <Rates step={step} />
  </li>
);

const Reached = ({ step: { milestone, reached } }: { readonly step: FunnelStep }) => {
  const { filters } = useCohortAddress();
  return (
    <Disclosure className="funnel-reached">
      <h3>{milestoneLabels[milestone]}</h3>
      <Link to={dossiersBehind(filters, { reached: milestone })}>{counted(reached, 'dossier', 'dossiers')}</Link>{' '}
      <AriaButton
        slot="trigger"
        className="definition-button"
        aria-label={french`définition : ${milestoneLabels[milestone]}`}
      >
        définition
      </AriaButton>
      <DisclosurePanel className="definition">{milestoneDefinitions[milestone]}</DisclosurePanel>
    </Disclosure>
  );
};

const Rates = ({ step: { ofStart, ofPrevious } }: { readonly step: FunnelStep }) =>
  ofPrevious === null ? null : (
    <div className="funnel-rates">
      <RateWords rate={ofStart} of="des premiers contacts" />
      {ofPrevious.n > 0 && <RateWords rate={ofPrevious} of="de l’étape d’avant" />}
    </div>
  );

/** « 74 % des premiers contacts », with what it is out of and its interval; words alone for small numbers. */
const RateWords = ({ rate, of }: { readonly rate: Rate; readonly of: string }) => {
  const [share, interval] = [shareLabel(rate), intervalLabel(rate)];
  return (
    <p>
      <strong>{share ?? outOf(rate)}</strong> {of}
      {share !== null && interval !== null && (
        <span className="cell-second">
          {outOf(rate)}, de {interval}
        </span>
      )}
    </p>
  );
};

/** Those whose path goes no further: for good, or so far. */
const Stayed = ({ step: { milestone, lost, answered, open } }: { readonly step: FunnelStep }) => {
  const { filters } = useCohortAddress();
  return lost + open === 0 ? null : (
    <p className="funnel-stayed">
      {lost > 0 && (
        <span className="funnel-lost">
          <Link to={dossiersBehind(filters, { furthest: milestone, state: 'closed' })}>
            {counted(lost, 'perdu ensuite', 'perdus ensuite')}
          </Link>
          {answered > 0 && (
            <span className="funnel-answered">
              dont {counted(answered, 'réorienté ou renseigné', 'réorientés ou renseignés')}
            </span>
          )}
        </span>
      )}
      {open > 0 && (
        <Link className="funnel-open" to={dossiersBehind(filters, { furthest: milestone, state: 'open' })}>
          {open} en cours
        </Link>
      )}
    </p>
  );
};
