import './register-import.css';
import '../../ui/table.css';
import '../../ui/toggle.css';
import { Page } from '../../ui/Page.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileChoice } from './FileChoice.tsx';
import { ImportFailed } from './ImportFailed.tsx';
import { ImportResult } from './ImportResult.tsx';
import { PastImports } from './PastImports.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { RunningStep } from './RunningStep.tsx';
import { Steps } from './Steps.tsx';
import { type ImportSteps, useImportSteps } from './use-import-steps.ts';

/** From the town's old register to dossiers: a file, its columns, what it would become, and only then the import. */
export const ImportPage = () => {
  const steps = useImportSteps();
  const { running, step } = steps;
  return (
    <Page title="Reprendre un registre">
      <Steps current={running.state === 'none' ? step : 'import'} />
      {running.state === 'none' ? <Preparing steps={steps} /> : <Importing steps={steps} />}
      {(step === 'file' || running.state === 'done' || running.state === 'failed') && (
        <PastImports isWatched={running.state === 'failed'} />
      )}
    </Page>
  );
};

const Preparing = ({ steps }: { readonly steps: ImportSteps }) => {
  const { step, preview, error, isReading, chooseFile, chooseColumns, chooseSheet, showColumns, start, startAgain } =
    steps;
  if (step === 'file' || preview === null) {
    return <FileChoice error={error} isReading={isReading} onChoose={chooseFile} />;
  }
  if (step === 'rows') return <PreviewStep preview={preview} onImport={start} onColumns={showColumns} />;
  return (
    <ColumnsStep
      // Other columns to choose from, or problems to read: what was chosen before is in the preview.
      key={preview.summary.fingerprint}
      preview={preview}
      error={error}
      isReading={isReading}
      onRead={chooseColumns}
      onSheet={chooseSheet}
      onAnotherFile={startAgain}
    />
  );
};

const Importing = ({ steps: { running, preview, previewAgain, startAgain } }: { readonly steps: ImportSteps }) => {
  switch (running.state) {
    case 'running':
      return <RunningStep progress={running.progress} />;
    case 'done':
      return <ImportResult done={running.done} preview={preview} onAgain={startAgain} />;
    case 'failed':
      return (
        <ImportFailed
          error={running.error}
          onPreviewAgain={preview === null ? null : previewAgain}
          onAnotherFile={startAgain}
        />
      );
    default:
      return null;
  }
};
