import type { RegisterPreviewRow } from '@parcours/contracts';
import { french, numberLabel, type RowOutcomeKind, rowOutcomeLabels, rowOutcomeSentences } from '@parcours/wording';
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
  const matching = kind === null ? rows : rows.filter(({ outcome }) => outcome.kind === kind);
  const kinds = outcomeKinds.filter((code) => summary.counts[code] > 0);
  return (
    <section className="stack" aria-labelledby="rows">
      <h2 id="rows">Ligne par ligne</h2>
      <fieldset className="row" aria-label="Lignes montrées">
        <ToggleButton className="chip" isSelected={kind === null} onChange={() => setKind(null)}>
          Toutes <strong>{numberLabel(rows.length)}</strong>
        </ToggleButton>
        {kinds.map((code) => (
          <ToggleButton key={code} className="chip" isSelected={kind === code} onChange={() => setKind(code)}>
            {rowOutcomeLabels[code]} <strong>{numberLabel(summary.counts[code])}</strong>
          </ToggleButton>
        ))}
      </fieldset>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              <th scope="col">Numéro</th>
              <th scope="col">Nom</th>
              <th scope="col">Premier contact</th>
              <th scope="col">Ce qu’elle devient</th>
            </tr>
          </thead>
          <tbody>
            {matching.slice(0, shown).map((row) => (
              <PreviewRow key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {matching.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + pageSize)}>Afficher la suite</Button>
        </div>
      )}
    </section>
  );
};

const PreviewRow = ({ row: { line, number, name, firstContactOn, outcome } }: { readonly row: RegisterPreviewRow }) => (
  <tr>
    <td>{line}</td>
    <td>{number}</td>
    <td>{name}</td>
    <td>{firstContactOn}</td>
    <td>
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
