import { largestRegisterBytes } from '@parcours/contracts';
import { french, numberLabel } from '@parcours/wording';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';

type FileChoiceProps = { readonly file: File | null; readonly onChoose: (file: File) => void };

/** By the button or by dropping; the server looks at what is inside, whatever the name says. */
export const FileChoice = ({ file, onChoose }: FileChoiceProps) => (
  <section className="stack" aria-label="Fichier">
    {file === null && (
      <p className="reading-width">
        {french`Donnez le registre que la ville tenait jusqu’ici. Chaque ligne est d’abord montrée avec ce qu’elle deviendra ; rien n’est écrit avant votre accord.`}
      </p>
    )}
    <DropZone
      className="drop"
      onDrop={async ({ items }) => {
        const [dropped] = items.filter((item) => item.kind === 'file');
        if (dropped) onChoose(await dropped.getFile());
      }}
    >
      {file !== null && <strong className="drop-name">{file.name}</strong>}
      <FileTrigger
        acceptedFileTypes={['.csv', '.xlsx']}
        onSelect={(files) => {
          const [chosen] = files ?? [];
          if (chosen) onChoose(chosen);
        }}
      >
        <Button look={file === null ? 'main' : 'plain'}>
          {file === null ? 'Choisir un fichier' : 'Choisir un autre fichier'}
        </Button>
      </FileTrigger>
      <Text slot="label" className="muted small">
        ou déposez-le ici, .csv ou .xlsx, {numberLabel(largestRegisterBytes / 1_000_000)} Mo au plus
      </Text>
    </DropZone>
  </section>
);
