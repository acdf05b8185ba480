import type { DossierView } from '@parcours/contracts';
import { instantLabel } from '@parcours/wording';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

/** The row of the old register, as it was written. */
export const SourceRow = ({ row }: { readonly row: NonNullable<DossierView['sourceRow']> }) => (
  <Disclosure className="disclosure">
    <Heading level={2} className="disclosure-head">
      <AriaButton slot="trigger" className="button button-quiet button-dense">
        Ligne {row.lineNumber} de l’ancien registre
      </AriaButton>
    </Heading>
    <DisclosurePanel>
      <p className="muted small">Reprise le {instantLabel(row.importedAt)}, telle qu’elle était écrite.</p>
      <dl className="facts-list">
        {row.cells.map(({ header, cell }) => (
          <div key={header} className="fact">
            <dt>{header}</dt>
            <dd>{cell === '' ? '(vide)' : cell}</dd>
          </div>
        ))}
      </dl>
    </DisclosurePanel>
  </Disclosure>
);
