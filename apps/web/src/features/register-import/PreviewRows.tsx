import type { RegisterPreviewRow } from '@parcours/contracts';
import {
  counted,
  french,
  numberLabel,
  type RowOutcomeKind,
  rowOutcomeLabels,
  rowOutcomeSentences,
} from '@parcours/wording';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { outcomeKinds } from './outcome-kinds.ts';
import type { Preview } from './use-preview.ts';

const pageSize = 100;

/** Every row of the file with what becomes of it. */
export const PreviewRows = ({ preview: { rows, summary } }: { readonly preview: Preview }) => {
  const [kind, setKind] = useState<RowOutcomeKind | null>(summary.counts.refused > 0 ? 'refused' : null);
  const [shown, setShown] = useState(pageSize);
  const show = (chosen: RowOutcomeKind | null) => {
    setKind(chosen);
    setShown(pageSize);
  };
  const matching = kind === null ? rows : rows.filter(({ outcome }) => outcome.kind === kind);
  const kinds = outcomeKinds.filter((code) => summary.counts[code] > 0);
  return (
    <section className="stack" aria-labelledby="rows">
      <h2 id="rows">Ligne par ligne</h2>
      <fieldset className="row" aria-label="Lignes montrées">
        <ToggleButton className="chip" isSelected={kind === null} onChange={() => show(null)}>
          Toutes <strong>{numberLabel(rows.length)}</strong>
        </ToggleButton>
        {kinds.map((code) => (
          <ToggleButton key={code} className="chip" isSelected={kind === code} onChange={() => show(code)}>
            {rowOutcomeLabels[code]} <strong>{numberLabel(summary.counts[code])}</strong>
          </ToggleButton>
        ))}
      </fieldset>
      {/* Roles are written out: on a narrow screen the rows are no longer laid out as a table. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: lost when `display` changes */}
      <table className="table rows" role="table">
        <caption className="hidden-visually">Lignes du fichier et ce que chacune devient</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Ligne', 'Numéro', 'Nom', 'Premier contact', 'Ce qu’elle devient'].map((heading) => (
              <th key={heading} scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {matching.slice(0, shown).map((row) => (
            <PreviewRow key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: lost when `display` changes */}
      {matching.length > shown && (
        <div className="row">
          <Button onPress={() => setShown(shown + pageSize)}>Afficher la suite</Button>
          <span className="muted small" role="status">
            {numberLabel(shown)} sur {counted(matching.length, 'ligne', 'lignes')}
          </span>
        </div>
      )}
    </section>
  );
};

// biome-ignore-start lint/a11y/noRedundantRoles: lost when `display` changes
const PreviewRow = ({ row: { line, number, name, firstContactOn, outcome } }: { readonly row: RegisterPreviewRow }) => (
  <tr role="row">
    <td role="cell" className="rows-line">
      {line}
    </td>
    <td role="cell">{number}</td>
    <td role="cell">{name}</td>
    <td role="cell">{firstContactOn}</td>
    <td role="cell">
      <strong className={`outcome outcome-${outcome.kind}`}>{rowOutcomeLabels[outcome.kind]}</strong>
      {outcome.kind !== 'new' &&
        rowOutcomeSentences(outcome).map((sentence) => (
          <span key={sentence} className="outcome-why">
            {french`${sentence}`}
          </span>
        ))}
    </td>
  </tr>
);
// biome-ignore-end lint/a11y/noRedundantRoles: lost when `display` changes
