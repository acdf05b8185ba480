import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { keptAfter } from './kept-after.ts';
import { StepSection } from './StepSection.tsx';

type ImportFailedProps = {
  readonly error: Error;
  /** Null when the page was left in between: the file is no longer there. */
  readonly onPreviewAgain: (() => void) | null;
  readonly onAnotherFile: () => void;
};

export const ImportFailed = ({ error, onPreviewAgain, onAnotherFile }: ImportFailedProps) => (
  <StepSection title="Reprise interrompue">
    <FailureNotice error={error} kept={keptAfter(error)} />
    <div className="row">
      {onPreviewAgain !== null && (
        <Button look="main" onPress={onPreviewAgain}>
          Refaire l’aperçu
        </Button>
      )}
      <Button look={onPreviewAgain === null ? 'main' : 'quiet'} onPress={onAnotherFile}>
        Choisir un fichier
      </Button>
    </div>
  </StepSection>
);
