import { type SituationView, situationEndpoints } from '@parcours/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import { CallFailed } from '../../api/failed.ts';
import { markSessionEnded } from '../../api/session-ended.ts';
import { createAutosave, type SaveOutcome, type SaveState } from './autosave.ts';
import { bodyOf, draftOf, type ReadDraft, type SituationDraft, takeOver } from './draft.ts';
import { situationQuery } from './queries.ts';

/** The situation as it is typed, saved by itself; nothing that comes from the server ever replaces what is typed. */
export const useSituation = (view: SituationView) => {
  const client = useQueryClient();
  const { dossierId } = view;
  const { queryKey } = situationQuery(dossierId);
  const [draft, setDraft] = useState(() => draftOf(view));
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<CallFailed | null>(null);
  const known = useRef({ version: view.version, person: view.person, facts: view.facts });
  const [autosave] = useState(() =>
    createAutosave<SituationDraft>(async (typed) => {
      const read = bodyOf(typed, known.current);
      // Half a date says nothing yet, and a save that says nothing would only be in a colleague’s way.
      if (isSame(read, known.current)) return 'saved';
      try {
        const body = { ...read, expectedVersion: known.current.version };
        const saved = await call(situationEndpoints.saveSituation, { params: { dossierId }, body });
        known.current = { ...read, version: saved.version };
        client.setQueryData(queryKey, (before) => before && { ...before, ...read, ...saved });
        setError(null);
        return 'saved';
      } catch (cause) {
        if (!(cause instanceof CallFailed)) throw cause;
        setError(cause);
        return outcomeOf(cause);
      }
    }, setState),
  );
  useLeaving(autosave.flush, state);
  const [isFromOther, setFromOther] = useState(false);
  useEffect(() => {
    if (state !== 'saved' || view.version <= known.current.version) return;
    const before = draftOf(known.current);
    known.current = { version: view.version, person: view.person, facts: view.facts };
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
    keepMine: (currentVersion: number) => {
      known.current = { ...known.current, version: currentVersion };
      type(draft);
    },
    read: bodyOf(draft, view),
  };
};

const isSame = (one: ReadDraft, other: ReadDraft): boolean =>
  JSON.stringify([one.person, one.facts]) === JSON.stringify([other.person, other.facts]);

const outcomeOf = ({ failure: { code } }: CallFailed): SaveOutcome => {
  if (code === 'notSignedIn') markSessionEnded();
  return ['unreachable', 'overloaded', 'notSignedIn', 'tooManyRequests'].includes(code) ? 'unreachable' : 'refused';
};

/** Sends what waits when one goes to another page or the network comes back; asks before a window closes on it. */
const useLeaving = (flush: () => Promise<boolean>, state: SaveState): void => {
  useEffect(() => {
    const sendNow = () => void flush();
    window.addEventListener('online', sendNow);
    return () => {
      window.removeEventListener('online', sendNow);
      sendNow();
    };
  }, [flush]);
  useEffect(() => {
    if (state === 'saved') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);
};
