import type { FunnelStep } from './Funnel.tsx';

const height = 14;

/**
 * As long as the dossiers that reached the milestone, of all first contacts: those that went on, those still open here,
 * those who got another answer, those lost. The thin line is the interval of that share.
 */
export const FunnelBar = ({ step: { reached, ofStart, lost, answers, open } }: { readonly step: FunnelStep }) => {
  const scale = ofStart.n === 0 ? 0 : 100 / ofStart.n;
  const went = reached - lost - open;
  return (
    <svg className="funnel-bar" viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-all" width={100} height={height} />
      <rect className="bar-gone" width={reached * scale} height={height} />
      <rect
        className="bar-answered"
        width={(went + open + answers.redirected + answers.informationOnly) * scale}
        height={height}
      />
      <rect className="bar-still" width={(went + open) * scale} height={height} />
      <rect className="bar-went" width={went * scale} height={height} />
      {ofStart.interval !== null && reached < ofStart.n && (
        <path
          className="bar-interval"
          d={`M${ofStart.interval.low * 100} ${height / 2}H${ofStart.interval.high * 100}`}
        />
      )}
    </svg>
  );
};
