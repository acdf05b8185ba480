import type { DossierView } from '@parcours/contracts';
import { instantLabel } from '@parcours/wording';
import { Disclosure } from '../../../ui/Disclosure.tsx';

/** The row of the old register, as it was written. */
export const SourceRow = ({ row }: { readonly row: NonNullable<DossierView['sourceRow']> }) => (
  <Disclosure title={`Ligne ${row.lineNumber} de l’ancien registre`}>
    <p className="muted small">Reprise le {instantLabel(row.importedAt)}, telle qu’elle était écrite.</p>
    <dl className="facts-list">
      {row.cells.map(({ header, cell }) => (
        <div key={header} className="fact">
          <dt>{header}</dt>
          <dd>{cell === '' ? '(vide)' : cell}</dd>
        </div>
      ))}
    </dl>
  </Disclosure>
);
