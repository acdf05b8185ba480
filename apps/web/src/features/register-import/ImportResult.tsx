import { french, importedSentence } from '@parcours/wording';
import { hasRole, useAccount } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LeftRowsButton } from './LeftRowsButton.tsx';
import { StepSection } from './StepSection.tsx';
import type { Preview } from './use-preview.ts';
import type { ImportDone } from './use-running-import.ts';

type ImportResultProps = {
  readonly done: ImportDone;
  /** Null when the page was left in between: the file is no longer there. */
  readonly preview: Preview | null;
  readonly onAgain: () => void;
};

export const ImportResult = ({ done, preview, onAgain }: ImportResultProps) => {
  const account = useAccount();
  return (
    <StepSection title="Reprise faite">
      <Notice look="success">
        <p>{importedSentence(done)}</p>
      </Notice>
      <div className="row">
        {hasRole(account, 'agent', 'head') && (
          <>
            <ButtonLink look="main" to="/pourquoi-si-peu">
              {french`Pourquoi si peu ?`}
            </ButtonLink>
            <ButtonLink to="/dossiers?sort=lastRecorded&direction=descending">Voir les dossiers</ButtonLink>
          </>
        )}
        {preview !== null && <LeftRowsButton preview={preview} />}
        <Button look="quiet" onPress={onAgain}>
          Reprendre un autre fichier
        </Button>
      </div>
    </StepSection>
  );
};
