import { french, numberLabel } from '@parcours/wording';
import { Label, ProgressBar } from 'react-aria-components';
import { StepSection } from './StepSection.tsx';
import type { Progress } from './use-running-import.ts';

/** How far the import is. It can be left: the server goes on, and writes everything or nothing. */
export const RunningStep = ({ progress }: { readonly progress: Progress | null }) => (
  <StepSection title="Reprise en cours">
    <ProgressBar
      className="progress"
      value={progress?.done ?? 0}
      maxValue={Math.max(1, progress?.total ?? 1)}
      isIndeterminate={progress === null}
    >
      {({ percentage }) => (
        <>
          <Label>
            {progress === null
              ? 'Lecture du fichier…'
              : `${numberLabel(progress.done)} dossiers sur ${numberLabel(progress.total)}`}
          </Label>
          <svg className="progress-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar-all" width={100} height={4} />
            <rect className="bar-went" width={percentage ?? 0} height={4} />
          </svg>
        </>
      )}
    </ProgressBar>
    <p className="reading-width">
      {french`Vous pouvez quitter cette page : la reprise continue sur le serveur. Elle s’écrit en entier ou pas du tout.`}
    </p>
  </StepSection>
);
