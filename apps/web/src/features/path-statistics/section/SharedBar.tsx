import { LegendKey } from './Legend.tsx';
import type { Look } from './looks.tsx';

type Part = {
  readonly look: Look;
  readonly name: string;
  /** From 0 to 1; all parts together 1. */
  readonly share: number;
  readonly figure: string;
  readonly count: string;
};

type SharedBarProps = { readonly title: string; readonly parts: readonly Part[] };

/** One whole and its parts: the legend under the bar says each in words, its pattern says it without colour. */
export const SharedBar = ({ title, parts }: SharedBarProps) => {
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { share }) => sum + share, 0));
  return (
    <figure className="shared-bar">
      <figcaption>{title}</figcaption>
      <svg className="shared-bar-drawn" aria-hidden="true">
        {parts.map(({ look, share }, index) => (
          <rect
            key={look}
            fill={`url(#look-${look})`}
            x={`${(starts[index] ?? 0) * 100}%`}
            width={`${share * 100}%`}
            height={28}
          />
        ))}
      </svg>
      <ul className="legend">
        {parts.map(({ look, name, figure, count }) => (
          <li key={look}>
            <LegendKey look={look} />
            {name} <strong>{figure}</strong> <span className="muted">{count}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
};
