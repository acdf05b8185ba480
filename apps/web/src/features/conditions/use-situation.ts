import { type SituationView, situationEndpoints } from '@parcours/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { createAutosave, type SaveState } from '../../api/autosave.ts';
import { call } from '../../api/call.ts';
import { CallFailed } from '../../api/failed.ts';
import { saveOutcomeOf, useFlush } from '../../api/saving.ts';
import { bodyOf, draftOf, type ReadDraft, type SituationDraft, type Stored, savedLines, takeOver } from './draft.ts';
import { situationQuery } from './queries.ts';

/** The situation as it is typed, saved by itself; nothing that comes from the server ever replaces what is typed. */
export const useSituation = (view: SituationView) => {
  const client = useQueryClient();
  const { dossierId } = view;
  const { queryKey } = situationQuery(dossierId);
  const [draft, setDraft] = useState(() => draftOf(view));
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<CallFailed | null>(null);
  const known = useRef<Known>(knownOf(view));
  const [autosave] = useState(() =>
    createAutosave<SituationDraft>(async (typed) => {
      const read = bodyOf(typed, known.current);
      // Half a date says nothing yet, and a save that says nothing would only be in a colleague’s way.
      if (isSame(read, known.current)) return 'saved';
      try {
        const { version, personVersion } = known.current;
        const body = { ...read, expectedVersion: version, expectedPersonVersion: personVersion };
        const saved = await call(situationEndpoints.saveSituation, { params: { dossierId }, body });
        const lines = savedLines(typed, known.current);
        known.current = { ...read, lines, version: saved.version, personVersion: saved.personVersion };
        client.setQueryData(queryKey, (before) => before && { ...before, ...read, ...saved });
        setError(null);
        return 'saved';
      } catch (cause) {
        if (!(cause instanceof CallFailed)) throw cause;
        setError(cause);
        // What is saved over is then known as it is.
        if (isConflict(cause)) void client.invalidateQueries({ queryKey });
        return saveOutcomeOf(cause);
      }
    }, setState),
  );
  useFlush(autosave.flush);
  const [isFromOther, setFromOther] = useState(false);
  useEffect(() => {
    const { version, personVersion } = known.current;
    if (state !== 'saved' || (view.version <= version && view.personVersion <= personVersion)) return;
    const before = draftOf(known.current);
    known.current = knownOf(view);
    setDraft((typed) => takeOver(typed, before, draftOf(view)));
    setFromOther(true);
  }, [view, state]);
  const type = (typed: SituationDraft) => {
    setDraft(typed);
    setFromOther(false);
    autosave.type(typed);
  };
  return {
    draft,
    state,
    error,
    /** Whether what was saved last came from somebody else. */
    isFromOther,
    flush: autosave.flush,
    change: (change: Partial<SituationDraft>) => type({ ...draft, ...change }),
    /** After somebody else saved: what is on screen goes over theirs. */
    keepMine: () => {
      known.current = knownOf(view);
      type(draft);
    },
    read: bodyOf(draft, known.current),
  };
};

type Known = Stored & Pick<SituationView, 'version' | 'personVersion'>;

const knownOf = ({ version, personVersion, person, facts }: SituationView): Known => ({
  version,
  personVersion,
  person,
  facts,
});

/** Somebody else saved the situation, or corrected the person. */
export const isConflict = ({ failure: { code } }: CallFailed): boolean =>
  code === 'situationChanged' || code === 'personChangedMeanwhile';

const isSame = (one: ReadDraft, other: ReadDraft): boolean =>
  JSON.stringify([one.person, one.facts]) === JSON.stringify([other.person, other.facts]);

/** Asks before a window closes on what is not saved yet, nor kept as a draft. */
export const useLeaving = (isKept: boolean): void => {
  useEffect(() => {
    if (isKept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isKept]);
};
