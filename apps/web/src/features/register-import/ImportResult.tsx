import { french, importedSentence } from '@parcours/wording';
import { hasRole, useAccount } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusedRowsButton } from './RefusedRowsButton.tsx';
import type { ImportDone } from './use-import.ts';
import type { Preview } from './use-preview.ts';

type ImportResultProps = {
  readonly done: ImportDone;
  readonly preview: Preview | undefined;
  readonly onAgain: () => void;
};

export const ImportResult = ({ done, preview, onAgain }: ImportResultProps) => {
  const account = useAccount();
  return (
    <section className="stack" aria-label="Résultat">
      <Notice look="success">
        <p>
          <strong>Import fait.</strong> {importedSentence(done)}
        </p>
      </Notice>
      <div className="row">
        {hasRole(account, 'agent', 'head') && (
          <>
            <ButtonLink look="main" to="/pourquoi-si-peu">
              {french`Pourquoi si peu ?`}
            </ButtonLink>
            <ButtonLink to="/dossiers">Voir les dossiers</ButtonLink>
          </>
        )}
        {done.refused > 0 && preview !== undefined && <RefusedRowsButton preview={preview} />}
        <Button look="quiet" onPress={onAgain}>
          Reprendre un autre fichier
        </Button>
      </div>
    </section>
  );
};
