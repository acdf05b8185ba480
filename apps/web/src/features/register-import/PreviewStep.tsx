import { counted, french, importSentence, rowCountSentences } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LeftRowsButton } from './LeftRowsButton.tsx';
import { PreviewRows } from './PreviewRows.tsx';
import { StepSection } from './StepSection.tsx';
import type { Preview } from './use-preview.ts';

type PreviewStepProps = {
  readonly preview: Preview;
  readonly onImport: () => void;
  readonly onColumns: () => void;
};

/** What the register would become: in words, then row by row. Nothing is written before it is confirmed. */
export const PreviewStep = ({ preview, onImport, onColumns }: PreviewStepProps) => {
  const { counts } = preview.summary;
  const [isConfirming, setIsConfirming] = useState(false);
  return (
    <StepSection title="Ce que le registre deviendra">
      <ul className="preview-sentences">
        {rowCountSentences(counts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="row">
        {counts.new > 0 && (
          <Button look="main" onPress={() => setIsConfirming(true)}>
            Reprendre {counted(counts.new, 'dossier', 'dossiers')}…
          </Button>
        )}
        <LeftRowsButton preview={preview} />
        <Button look="quiet" onPress={onColumns}>
          Corriger les colonnes
        </Button>
      </div>
      <PreviewRows preview={preview} />
      {isConfirming && <ConfirmDialog preview={preview} onImport={onImport} onClose={() => setIsConfirming(false)} />}
    </StepSection>
  );
};

type ConfirmDialogProps = {
  readonly preview: Preview;
  readonly onImport: () => void;
  readonly onClose: () => void;
};

const ConfirmDialog = ({ preview: { summary }, onImport, onClose }: ConfirmDialogProps) => {
  const dossiers = counted(summary.counts.new, 'dossier', 'dossiers');
  return (
    <Dialog title={`Reprendre ${dossiers}`} isOpen onClose={onClose}>
      <p>{importSentence(summary.counts)}</p>
      <p>
        {french`Leur historique portera votre nom et la date d’aujourd’hui comme date de saisie. Personne ne les accompagne encore. Un dossier ne s’efface pas : une erreur se corrige ensuite dossier par dossier.`}
      </p>
      <div className="row">
        <Button look="main" onPress={onImport}>
          Reprendre {dossiers}
        </Button>
        <Button onPress={onClose}>Revenir à l’aperçu</Button>
      </div>
    </Dialog>
  );
};
