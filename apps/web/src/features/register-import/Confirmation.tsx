import { counted, importSentence } from '@parcours/wording';
import { Label, ProgressBar } from 'react-aria-components';
import { CallFailed } from '../../api/failed.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { RefusedRowsButton } from './RefusedRowsButton.tsx';
import type { Progress, useImport } from './use-import.ts';
import type { Preview } from './use-preview.ts';

type ConfirmationProps = {
  readonly preview: Preview;
  readonly running: ReturnType<typeof useImport>;
  readonly onReadAgain: () => void;
};

/** Nothing is written before this; then everything, or nothing. */
export const Confirmation = ({ preview, running, onReadAgain }: ConfirmationProps) => {
  const { counts } = preview.summary;
  return (
    <section className="stack confirmation" aria-label="Confirmation">
      <p>{importSentence(counts)}</p>
      {running.error !== null && (
        <FailureNotice error={running.error} kept={keptAfter(running.error)} onRetry={onReadAgain} />
      )}
      {running.isPending ? (
        <ImportProgress progress={running.progress} />
      ) : (
        <div className="row">
          {counts.new > 0 && (
            <Button look="main" onPress={() => running.mutate(preview)}>
              Reprendre {counted(counts.new, 'dossier', 'dossiers')}
            </Button>
          )}
          {counts.refused > 0 && <RefusedRowsButton preview={preview} />}
        </div>
      )}
    </section>
  );
};

const keptAfter = (error: Error): string =>
  error instanceof CallFailed && error.failure.code === 'unreachable'
    ? 'Un import se fait en entier ou pas du tout : refaites l’aperçu pour voir s’il est fait.'
    : 'Rien n’est écrit.';

const ImportProgress = ({ progress }: { readonly progress: Progress | null }) => (
  <ProgressBar
    className="progress"
    value={progress?.done ?? 0}
    maxValue={Math.max(1, progress?.total ?? 1)}
    isIndeterminate={progress === null}
  >
    {({ percentage }) => (
      <>
        <Label>
          {progress === null ? 'L’import commence…' : `${progress.done} dossiers écrits sur ${progress.total}`}
        </Label>
        <svg className="progress-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="bar-all" width={100} height={4} />
          <rect className="bar-went" width={percentage ?? 0} height={4} />
        </svg>
      </>
    )}
  </ProgressBar>
);
