import { rowCountSentences } from '@parcours/wording';
import { Select } from '../../ui/fields/Select.tsx';
import type { Preview, Reading } from './use-preview.ts';

type PreviewSummaryProps = { readonly preview: Preview; readonly onRead: (reading: Reading) => void };

/** What the import would do, in words. */
export const PreviewSummary = ({ preview: { summary, reading }, onRead }: PreviewSummaryProps) => {
  const { sheet, counts, mappingProblems } = summary;
  return (
    <section className="stack" aria-labelledby="preview" role="status">
      <h2 id="preview">Ce que le fichier deviendra</h2>
      {sheet !== null && sheet.others.length > 0 && (
        <div className="sheet">
          <Select
            label="Feuille du classeur"
            options={[sheet.name, ...sheet.others].map((name) => ({ code: name, label: name }))}
            value={sheet.name}
            onChange={(name) => onRead({ ...reading, sheet: name, mapping: null })}
          />
        </div>
      )}
      {mappingProblems.length === 0 && (
        <ul className="preview-sentences">
          {rowCountSentences(counts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
