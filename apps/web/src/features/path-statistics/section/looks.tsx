/** What parts of a whole look like: each its own colour and, without colour, its own pattern. */
export type Look = 'town' | 'person' | 'lender' | 'department' | 'granted' | 'lost' | 'answered' | 'open';

type Pattern = { readonly look: Look; readonly className: string; readonly lines: string };

const patterns: readonly Pattern[] = [
  { look: 'town', className: 'look-accent', lines: '' },
  { look: 'person', className: 'look-person', lines: 'M0 8L8 0M-2 2L2 -2M6 10L10 6' },
  { look: 'lender', className: 'look-lender', lines: 'M0 2H8M0 6H8' },
  { look: 'department', className: 'look-department', lines: 'M2 0V8M6 0V8' },
  { look: 'granted', className: 'look-accent', lines: '' },
  { look: 'lost', className: 'look-ended', lines: 'M0 0L8 8M-2 6L2 10M6 -2L10 2' },
  { look: 'answered', className: 'look-redirected', lines: 'M0 4H8M4 0V8' },
  { look: 'open', className: 'look-person', lines: 'M2 2h.01M6 6h.01' },
];

/** Drawn once a page, for every drawing to refer to. */
export const Looks = () => (
  <svg className="looks" aria-hidden="true" focusable="false">
    <defs>
      {patterns.map(({ look, className, lines }) => (
        <pattern
          key={look}
          id={`look-${look}`}
          className={className}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
        >
          <rect width={8} height={8} />
          {lines !== '' && <path d={lines} />}
        </pattern>
      ))}
    </defs>
  </svg>
);
