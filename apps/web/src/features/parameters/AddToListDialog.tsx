import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';

/** Words beside a field that is still to fill in, once somebody tried to add without it. */
type Missing = (isMissing: boolean, words: string) => string | undefined;

type AddToListDialogProps = {
  readonly title: string;
  readonly nameHint?: string;
  /** Called with a name that is one; what else lacks is for whoever knows it. */
  readonly onAdd: (name: string) => void;
  readonly onClose: () => void;
  readonly children: (missing: Missing) => ReactNode;
};

/** Something of the town's own for a list: what it is called, then what it is. */
export const AddToListDialog = ({ title, nameHint, onAdd, onClose, children }: AddToListDialogProps) => {
  const [name, setName] = useState('');
  const [isSent, setSent] = useState(false);
  const missing: Missing = (isMissing, words) => (isSent && isMissing ? words : undefined);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form
        error={null}
        onSend={() => {
          setSent(true);
          if (name.trim() !== '') onAdd(name.trim());
        }}
      >
        <TextInput
          label="Nom"
          hint={nameHint}
          hasAutoFocus
          value={name}
          onChange={setName}
          problem={missing(name.trim() === '', 'À remplir.')}
        />
        {children(missing)}
        <div className="row">
          <Button type="submit" look="main">
            Ajouter à la liste
          </Button>
        </div>
      </Form>
    </Dialog>
  );
};
