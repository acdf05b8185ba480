import './disclosure.css';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';

type DisclosureProps = {
  readonly title: string;
  readonly level?: 2 | 3;
  /** How it first appears. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** Words that not everybody needs, one press away. */
export const Disclosure = ({ title, level = 2, isOpen = false, children }: DisclosureProps) => (
  <AriaDisclosure className="disclosure" defaultExpanded={isOpen}>
    <Heading level={level} className="disclosure-head">
      <Button slot="trigger" className="disclosure-button">
        {title}
      </Button>
    </Heading>
    <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
  </AriaDisclosure>
);
