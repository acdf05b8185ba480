import './path.css';

type MilestoneMarkProps = { readonly status: 'reached' | 'implied' | 'ahead' };

/** One milestone of the line: full when reached, hollow when a later one implies it, small when ahead. */
export const MilestoneMark = ({ status }: MilestoneMarkProps) => (
  <svg className="milestone-mark" viewBox="0 0 20 20" aria-hidden="true">
    <circle className={`milestone-${status}`} cx={10} cy={10} r={status === 'ahead' ? 4 : 7} />
  </svg>
);
