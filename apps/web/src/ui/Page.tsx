import './page.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

type PageProps = {
  readonly title: string;
  /** What the window is called, where the title names a person: browsers keep it in their history. */
  readonly windowTitle?: string;
  /** Beside the title: what one comes to do here. */
  readonly actions?: ReactNode;
  readonly width?: 'full' | 'reading';
  readonly children: ReactNode;
};

/** One page: its name in the window and in its first heading, which takes the focus when one arrives by a link. */
export const Page = ({ title, windowTitle = title, actions, width = 'full', children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const isReturn = useNavigationType() === 'POP';

  useEffect(() => {
    document.title = `${windowTitle} · Parcours microcrédit`;
  }, [windowTitle]);

  // Only another page takes the focus: a filter in the address does not, nor does the first page of a visit, nor a page
  // that gave it to its first field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key of a location changes with its filters
  useEffect(() => {
    const isFieldFocused = document.activeElement?.matches('main input') ?? false;
    if (!isReturn) window.scrollTo(0, 0);
    // The browser puts a page one comes back to where it was.
    if (key !== 'default' && !isFieldFocused) heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <main id="contenu" className={`page page-${width}`}>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions}
      </div>
      {children}
    </main>
  );
};
