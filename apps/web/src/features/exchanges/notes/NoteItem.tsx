import type { DossierExchanges, ListedWorkingNote } from '@parcours/contracts';
import { french, instantLabel } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { VoidDialog } from '../VoidDialog.tsx';

type NoteItemProps = {
  readonly note: ListedWorkingNote;
  readonly name: string;
  /** How and when, where that is not when it was written. */
  readonly about?: string;
  readonly voidIt: (why: string) => Promise<DossierExchanges>;
};

/** One note with its author; voided, it stays, with the reason. */
export const NoteItem = ({ note: { text, writtenAt, writtenBy, voided }, name, about, voidIt }: NoteItemProps) => {
  const [isVoiding, setVoiding] = useState(false);
  return (
    <li className={voided === null ? 'exchange' : 'exchange exchange-voided'}>
      <div className="exchange-words">
        <p>
          <strong>{name}</strong> {about !== undefined && <span className="muted">{about}</span>}
        </p>
        <p className="exchange-text">{text}</p>
        <p className="muted small">{`Écrit par ${writtenBy}, le ${instantLabel(writtenAt)}`}</p>
        {voided !== null && (
          <p className="small">{french`Annulé par ${voided.by}, le ${instantLabel(voided.at)} : ${voided.why}`}</p>
        )}
      </div>
      {voided === null && (
        <Button
          look="quiet"
          isDense
          aria-label={`Annuler : ${name}, ${text.slice(0, 60)}`}
          onPress={() => setVoiding(true)}
        >
          Annuler
        </Button>
      )}
      {isVoiding && <VoidDialog words={text} voidIt={voidIt} onClose={() => setVoiding(false)} />}
    </li>
  );
};
