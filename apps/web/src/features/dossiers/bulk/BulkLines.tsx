import type { BulkPreviewLine } from '@parcours/contracts';
import { bulkHindranceLabels, counted } from '@parcours/wording';
import { nameOf } from '../name.ts';

/** What changes, and what stays as it is and why. */
export const BulkLines = ({ lines }: { readonly lines: readonly BulkPreviewLine[] }) => {
  const changed = lines.filter(({ hindrance }) => hindrance === null);
  const kept = lines.filter(({ hindrance }) => hindrance !== null);
  return (
    <div className="stack" role="status">
      {changed.length > 0 && (
        <section>
          <h3>{counted(changed.length, 'dossier va changer', 'dossiers vont changer')}</h3>
          <p className="small">{changed.map(nameOf).join(', ')}</p>
        </section>
      )}
      {kept.length > 0 && (
        <section>
          <h3>{counted(kept.length, 'dossier reste tel quel', 'dossiers restent tels quels')}</h3>
          <ul className="small">
            {kept.map((line) => (
              <li key={line.dossierId}>
                {nameOf(line)} <span className="muted">{line.hindrance && bulkHindranceLabels[line.hindrance]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
