import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from 'react-aria-components';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Absent: it can only be left by doing what it asks. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** A press outside does not close it: typed words would be lost. */
export const Dialog = ({ title, isOpen, onClose, children }: DialogProps) => (
  <ModalOverlay
    className="dialog-veil"
    isOpen={isOpen}
    isKeyboardDismissDisabled={onClose === undefined}
    onOpenChange={(stays) => {
      if (!stays) onClose?.();
    }}
  >
    <Modal className="dialog-frame">
      <AriaDialog className="dialog">
        <div className="dialog-head">
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          {onClose && (
            <Button className="button button-quiet button-dense" onPress={onClose}>
              Fermer
            </Button>
          )}
        </div>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
