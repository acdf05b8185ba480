import { type DossierExchanges, exchangeEndpoints } from '@parcours/contracts';
import { workingNoteReminder } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { NoteItem } from './NoteItem.tsx';
import { WorkingNoteDialog } from './WorkingNoteDialog.tsx';

/** What agents note for themselves, apart from what was said and written. */
export const WorkingNotes = ({ exchanges: { dossierId, workingNotes } }: { readonly exchanges: DossierExchanges }) => {
  const [isWriting, setWriting] = useState(false);
  return (
    <section className="stack exchanges" aria-labelledby="working-notes">
      <div className="exchanges-head">
        <h2 id="working-notes">Notes de travail</h2>
        <Button isDense onPress={() => setWriting(true)}>
          Ajouter une note de travail
        </Button>
      </div>
      <p className="muted small">{workingNoteReminder}</p>
      <ul>
        {workingNotes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            name="Note de travail"
            voidIt={(why) => call(exchangeEndpoints.voidWorkingNote, { params: { noteId: note.id }, body: { why } })}
          />
        ))}
      </ul>
      {isWriting && <WorkingNoteDialog dossierId={dossierId} onClose={() => setWriting(false)} />}
    </section>
  );
};
