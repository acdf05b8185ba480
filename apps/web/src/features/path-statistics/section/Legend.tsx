import type { Look } from './looks.tsx';

/** What each pattern of a drawing stands for. */
export const Legend = ({ parts }: { readonly parts: readonly { readonly look: Look; readonly name: string }[] }) => (
  <ul className="legend">
    {parts.map(({ look, name }) => (
      <li key={look}>
        <LegendKey look={look} />
        {name}
      </li>
    ))}
  </ul>
);

export const LegendKey = ({ look }: { readonly look: Look }) => (
  <svg viewBox="0 0 16 16" className="legend-key" aria-hidden="true">
    <rect width={16} height={16} fill={`url(#look-${look})`} />
  </svg>
);
