import type { PathStatistics } from '@parcours/contracts';
import type { EndKind } from '@parcours/domain/path';
import { answeredPhrase, counted, french, milestoneDefinitions, milestoneLabels, numberLabel } from '@parcours/wording';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { MilestoneMark } from '../../ui/path/MilestoneMark.tsx';
import { Behind } from './Behind.tsx';
import { Figures } from './Figures.tsx';
import { FunnelBar } from './FunnelBar.tsx';
import { RateWords } from './RateWords.tsx';

export type FunnelStep = PathStatistics['funnel'][number] & {
  /** Of those lost, the ones for whom the end was an answer. */
  readonly answers: { readonly redirected: number; readonly informationOnly: number };
};

/** The path again, as wide at each milestone as the dossiers that reached it. */
export const Funnel = ({ statistics: { funnel, losses } }: { readonly statistics: PathStatistics }) => (
  <ol className="funnel" aria-label="Le parcours des premiers contacts">
    {funnel.map((step) => {
      const endedBy = (kind: EndKind) =>
        losses
          .filter(({ furthest, end }) => furthest === step.milestone && end === kind)
          .reduce((sum, { dossiers }) => sum + dossiers, 0);
      const answers = { redirected: endedBy('redirected'), informationOnly: endedBy('informationOnly') };
      return <Step key={step.milestone} step={{ ...step, answers }} />;
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
  return (
    <Disclosure className="funnel-reached">
      <h3>{milestoneLabels[milestone]}</h3>
      <Behind dossiers={{ reached: milestone }}>{counted(reached, 'dossier', 'dossiers')}</Behind>{' '}
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
      <p>
        <RateWords rate={ofStart} of="des premiers contacts" />
      </p>
      {ofPrevious.n > 0 && (
        <p>
          <RateWords rate={ofPrevious} of="de l’étape d’avant" />
        </p>
      )}
    </div>
  );

/** Those whose path goes no further: for good, or so far. */
const Stayed = ({ step: { milestone, lost, answers, open } }: { readonly step: FunnelStep }) => {
  const answered = answeredPhrase(milestone, answers);
  return lost + open === 0 ? null : (
    <p className="funnel-stayed">
      {lost > 0 && (
        <span className="funnel-lost">
          <Behind dossiers={{ furthest: milestone, state: 'closed' }}>
            {counted(lost, 'perdu ensuite', 'perdus ensuite')}
          </Behind>
          {answered !== null && (
            <span className="funnel-answered">
              dont <Figures of={answered} />
            </span>
          )}
        </span>
      )}
      {open > 0 && (
        <Behind className="funnel-open" dossiers={{ furthest: milestone, state: 'open' }}>
          {numberLabel(open)} en cours
        </Behind>
      )}
    </p>
  );
};
