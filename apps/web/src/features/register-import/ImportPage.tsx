import './register-import.css';
import '../../ui/table.css';
import '../../ui/toggle.css';
import { useState } from 'react';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Confirmation } from './Confirmation.tsx';
import { FileChoice } from './FileChoice.tsx';
import { ImportResult } from './ImportResult.tsx';
import { MappingFields } from './MappingFields.tsx';
import { PastImports } from './PastImports.tsx';
import { PreviewRows } from './PreviewRows.tsx';
import { PreviewSummary } from './PreviewSummary.tsx';
import { useImport } from './use-import.ts';
import { type Reading, usePreview } from './use-preview.ts';

/** From the town's old register to dossiers: a file, what it would become, and only then the import. */
export const ImportPage = () => {
  const [file, setFile] = useState<File | null>(null);
  const preview = usePreview();
  const running = useImport();
  const read = (reading: Reading) => {
    running.reset();
    preview.mutate(reading);
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    preview.reset();
    read({ file: chosen, mapping: null, sheet: null });
  };
  const shown = preview.data;
  return (
    <Page title="Reprendre un registre">
      {running.data === undefined ? (
        <>
          <FileChoice file={file} onChoose={choose} />
          <FailureNotice error={preview.error} kept="Rien n’est écrit." />
          {preview.isPending && <Skeleton lines={6} label="Lecture du fichier…" />}
          {shown !== undefined && !preview.isPending && (
            <>
              <PreviewSummary preview={shown} onRead={read} />
              <MappingFields preview={shown} onRead={read} />
              {shown.summary.mappingProblems.length === 0 && (
                <>
                  <PreviewRows preview={shown} />
                  <Confirmation preview={shown} running={running} onReadAgain={() => read(shown.reading)} />
                </>
              )}
            </>
          )}
        </>
      ) : (
        <ImportResult done={running.data} preview={shown} onAgain={() => window.location.reload()} />
      )}
      <PastImports />
    </Page>
  );
};
