import './path.css';
import type { Owner } from '@parcours/domain/path';

type TurnShapeProps = { readonly turn: Owner; readonly x: number; readonly y: number; readonly size: number };

/** Each owner has a shape of its own, so that the colour is never alone. */
export const TurnShape = ({ turn, x, y, size }: TurnShapeProps) => {
  const half = size / 2;
  const className = `turn turn-${turn}`;
  switch (turn) {
    case 'town':
      return <circle className={className} cx={x} cy={y} r={half} />;
    case 'person':
      return (
        <path
          className={className}
          d={`M${x} ${y - half * 1.2}l${half * 1.2} ${half * 1.2}l${-half * 1.2} ${half * 1.2}l${-half * 1.2} ${-half * 1.2}z`}
        />
      );
    case 'lender':
      return (
        <rect className={className} x={x - half * 0.9} y={y - half * 0.9} width={size * 0.9} height={size * 0.9} />
      );
    case 'department':
      return <path className={className} d={`M${x} ${y - half * 1.1}l${half * 1.15} ${half * 2}h${-half * 2.3}z`} />;
  }
};

/** The shape alone, before the words that name it. */
export const TurnMark = ({ turn }: { readonly turn: Owner }) => (
  <svg className="turn-mark" viewBox="0 0 14 14" aria-hidden="true">
    <TurnShape turn={turn} x={7} y={7} size={9} />
  </svg>
);
