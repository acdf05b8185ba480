import { type DossierExchanges, exchangeEndpoints, type ListedContactNote } from '@parcours/contracts';
import { contactLabel, mediumLabels, onDate, uncapitalised } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { ContactNoteDialog } from './ContactNoteDialog.tsx';
import { NoteItem } from './NoteItem.tsx';

/** What was said, with whom, latest first. */
export const ContactNotes = ({ exchanges: { dossierId, contactNotes } }: { readonly exchanges: DossierExchanges }) => {
  const [isWriting, setWriting] = useState(false);
  return (
    <section className="stack exchanges" aria-labelledby="contact-notes">
      <div className="exchanges-head">
        <h2 id="contact-notes">Ce qui s’est dit</h2>
        <Button look="main" isDense onPress={() => setWriting(true)}>
          Noter un échange
        </Button>
      </div>
      {contactNotes.length === 0 && (
        <p className="muted">
          Rien n’est noté. Un appel, un courrier ou une visite qui compte pour le dossier se note ici.
        </p>
      )}
      <ul>
        {contactNotes.map((note) => (
          <ContactNoteItem key={note.id} note={note} />
        ))}
      </ul>
      {isWriting && <ContactNoteDialog dossierId={dossierId} onClose={() => setWriting(false)} />}
    </section>
  );
};

const ContactNoteItem = ({ note }: { readonly note: ListedContactNote }) => (
  <NoteItem
    note={note}
    name={contactLabel(note)}
    about={`${uncapitalised(mediumLabels[note.medium])}, ${onDate(note.happenedOn)}`}
    voidIt={(why) => call(exchangeEndpoints.voidContactNote, { params: { noteId: note.id }, body: { why } })}
  />
);
