import { draftEndpoints, type KeptDraft } from '@parcours/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { createAutosave, type SaveState } from './autosave.ts';
import { call } from './call.ts';
import { CallFailed } from './failed.ts';
import { saveOutcomeOf, useFlush } from './saving.ts';

type Place = {
  /** Which form, such as `firstContact`. */
  readonly form: string;
  /** Left out for a form of no dossier. */
  readonly dossierId?: string;
};

const draftsQuery = ({ form, dossierId }: Place) =>
  queryOptions({
    // Kept a moment only: it holds what is typed about somebody.
    queryKey: ['drafts', form, dossierId ?? null],
    queryFn: ({ signal }) => call(draftEndpoints.listDrafts, { params: { form }, query: { dossierId } }, signal),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

/**
 * Keeps on the server what is typed in a form, for the account alone, and offers what was typed before and not saved.
 * Nothing of it stays in the browser, which a desk may share.
 */
export const useKeptDraft = (place: Place) => {
  const client = useQueryClient();
  const { data } = useQuery(draftsQuery(place));
  const [state, setState] = useState<SaveState | 'nothing'>('nothing');
  const [error, setError] = useState<CallFailed | null>(null);
  // One draft at a time, and none before something is typed.
  const [current] = useState(() => ({ id: newId(), isKept: false, isTouched: false }));
  const [gone, setGone] = useState<readonly string[]>([]);
  const [autosave] = useState(() =>
    createAutosave<string | null>(async (typed) => {
      try {
        if (typed !== null) {
          current.isKept = true;
          const body = { form: place.form, dossierId: place.dossierId ?? null, typed };
          await call(draftEndpoints.keepDraft, { params: { draftId: current.id }, body });
        } else if (current.isKept) {
          await call(draftEndpoints.discardDraft, { params: { draftId: current.id } });
          current.isKept = false;
        }
        setError(null);
        return 'saved';
      } catch (cause) {
        if (!(cause instanceof CallFailed)) throw cause;
        setError(cause);
        return saveOutcomeOf(cause);
      }
    }, setState),
  );
  useFlush(autosave.flush);
  const hide = (id: string) => setGone((before) => [...before, id]);
  const drop = useMutation({
    mutationFn: ({ id }: KeptDraft) => call(draftEndpoints.discardDraft, { params: { draftId: id } }),
    onSuccess: (_, { id }) => {
      hide(id);
      void client.invalidateQueries(draftsQuery(place));
    },
  });
  return {
    /** What was typed before, here or elsewhere, and is not on screen. */
    offers: data?.drafts.filter(({ id }) => id !== current.id && !gone.includes(id)) ?? [],
    state,
    error,
    keep: (typed: object): void => {
      current.isTouched = true;
      autosave.type(JSON.stringify(typed));
    },
    /** Once it is saved for good, or taken back. */
    forget: async (): Promise<void> => {
      if (!current.isTouched) return;
      current.isTouched = false;
      autosave.type(null);
      if (!(await autosave.flush())) return;
      hide(current.id);
      current.id = newId();
      setState('nothing');
    },
    /** What is typed from now on goes over it. */
    take: ({ id }: KeptDraft): void => {
      current.id = id;
      current.isKept = true;
      current.isTouched = true;
      hide(id);
    },
    drop: (draft: KeptDraft): void => drop.mutate(draft),
    dropError: drop.error,
  };
};

export type KeptDrafts = ReturnType<typeof useKeptDraft>;
