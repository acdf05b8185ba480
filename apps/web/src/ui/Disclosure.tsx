import './disclosure.css';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';

type DisclosureProps = { readonly title: string; readonly level?: 2 | 3; readonly children: ReactNode };

/** Words that not everybody needs, one press away. */
export const Disclosure = ({ title, level = 2, children }: DisclosureProps) => (
  <AriaDisclosure className="disclosure">
    <Heading level={level} className="disclosure-head">
      <Button slot="trigger" className="disclosure-button">
        {title}
      </Button>
    </Heading>
    <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
  </AriaDisclosure>
);
