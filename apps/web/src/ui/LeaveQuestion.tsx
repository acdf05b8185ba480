import './dialog.css';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import type { Loss } from './unsaved.ts';

const words = {
  typed: {
    title: 'Abandonner la saisie ?',
    lost: 'Ce que vous avez tapé n’est pas enregistré.',
    stay: 'Continuer la saisie',
    leave: 'Abandonner la saisie',
  },
  sending: {
    title: 'Partir pendant l’envoi ?',
    lost: 'Un fichier n’est pas encore arrivé.',
    stay: 'Rester',
    leave: 'Partir sans l’envoyer',
  },
  shownOnce: {
    title: 'Fermer sans l’avoir noté ?',
    lost: 'Ce mot de passe ne sera plus montré : il faudrait en donner un nouveau.',
    stay: 'Revenir au mot de passe',
    leave: 'Fermer quand même',
  },
} as const satisfies Record<Loss, Record<'title' | 'lost' | 'stay' | 'leave', string>>;

type LeaveQuestionProps = { readonly loss: Loss; readonly onStay: () => void; readonly onLeave: () => void };

/** Asked before anything typed, or shown once, is lost. Escape stays. */
export const LeaveQuestion = ({ loss, onStay, onLeave }: LeaveQuestionProps) => {
  const { title, lost, stay, leave } = words[loss];
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={onStay}>
      <Modal className="dialog-frame">
        <AriaDialog className="dialog" role="alertdialog">
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          <p>{lost}</p>
          <div className="row">
            <Button look="main" autoFocus onPress={onStay}>
              {stay}
            </Button>
            <Button look="danger" onPress={onLeave}>
              {leave}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
