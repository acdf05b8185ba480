import type { Rate } from '@parcours/contracts';
import { intervalLabel, outOf, shareLabel } from '@parcours/wording';

type RateWordsProps = {
  readonly rate: Rate | null;
  /** « des premiers contacts », where no heading says it. */
  readonly of?: string;
};

/** « 74 % », with what it is out of and its interval; words alone for small numbers. */
export const RateWords = ({ rate, of }: RateWordsProps) => {
  if (rate === null || rate.n === 0) return <span className="muted">sans objet</span>;
  const [share, interval] = [shareLabel(rate), intervalLabel(rate)];
  return (
    <>
      <strong>{share ?? outOf(rate)}</strong>
      {of !== undefined && ` ${of}`}
      {share !== null && interval !== null && (
        <span className="cell-second">
          {outOf(rate)}, de {interval}
        </span>
      )}
    </>
  );
};
