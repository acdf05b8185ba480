import type { ReactNode } from 'react';

type TableScrollProps = { readonly label: string; readonly children: ReactNode };

/** A table that may be wider than a telephone, moved by keyboard too where nothing in it takes the focus. */
export const TableScroll = ({ label, children }: TableScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, no key moves what does not fit
  <section className="table-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
