import './dialog.css';
import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { firstLoss, type Loss, type Losses, LossesContext } from './unsaved.ts';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Absent: it can only be left by doing what it asks. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** A press outside does not close it, and closing it asks first when typed words would be lost. */
export const Dialog = ({ title, isOpen, onClose, children }: DialogProps) => {
  const [losses] = useState<Losses>(() => new Map());
  const [asked, setAsked] = useState<Loss | null>(null);
  const close = () => {
    const loss = firstLoss(losses);
    if (loss === null) onClose?.();
    else setAsked(loss);
  };
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(stays) => {
        if (!stays) close();
      }}
    >
      <Modal className="dialog-frame">
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            {onClose && (
              <Button className="button button-quiet button-dense" onPress={close}>
                Fermer
              </Button>
            )}
          </div>
          <LossesContext value={losses}>{children}</LossesContext>
        </AriaDialog>
        {asked !== null && onClose && <LeaveQuestion loss={asked} onStay={() => setAsked(null)} onLeave={onClose} />}
      </Modal>
    </ModalOverlay>
  );
};
