import { largestRegisterBytes } from '@parcours/contracts';
import { french, numberLabel } from '@parcours/wording';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';

type FileChoiceProps = {
  readonly error: Error | null;
  readonly isReading: boolean;
  readonly onChoose: (file: File) => void;
};

/** By the button or by dropping; the server looks at what is inside, whatever the name says. */
export const FileChoice = ({ error, isReading, onChoose }: FileChoiceProps) => (
  <section className="step" aria-label="Fichier">
    <p className="reading-width">
      {french`Donnez le registre que la ville tenait jusqu’ici. Chaque ligne est d’abord montrée avec ce qu’elle deviendra ; rien n’est écrit avant votre accord.`}
    </p>
    <DropZone
      className="drop"
      aria-label="Zone de dépôt"
      isDisabled={isReading}
      onDrop={async ({ items }) => {
        const [dropped] = items.filter((item) => item.kind === 'file');
        if (dropped) onChoose(await dropped.getFile());
      }}
    >
      <FileTrigger
        acceptedFileTypes={['.csv', '.xlsx']}
        onSelect={(files) => {
          const [chosen] = files ?? [];
          if (chosen) onChoose(chosen);
        }}
      >
        <Button look="main" isPending={isReading}>
          {isReading ? 'Lecture du fichier…' : 'Choisir un fichier'}
        </Button>
      </FileTrigger>
      <Text slot="label" className="muted small">
        ou déposez-le ici, .csv ou .xlsx, {numberLabel(largestRegisterBytes / 1_000_000)} Mo au plus
      </Text>
    </DropZone>
    <FailureNotice error={error} kept="Rien n’est écrit." />
  </section>
);
