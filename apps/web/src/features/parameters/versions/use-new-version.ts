import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallFailed } from '../../../api/failed.ts';
import { type Problems, problemsOf } from '../../../api/problems.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import type { OpenedForm } from './VersionsPage.tsx';

type NewVersion<Draft, Seen> = {
  readonly draftFrom: () => Draft;
  /** What it would change; left out where nothing of it can be seen before. */
  readonly preview?: (draft: Draft) => Promise<Seen>;
  readonly add: (draft: Draft, expectedVersions: number) => Promise<unknown>;
  readonly opened: Pick<OpenedForm<unknown>, 'expectedVersions' | 'onAdded'>;
};

/** A version on its way: what is typed, what it would change once that is asked, and what the last sending ended in. */
export type VersionOnItsWay<Draft, Seen> = {
  readonly first: Draft;
  readonly draft: Draft;
  /** Types something; what was seen of it before holds no longer. */
  readonly change: (changed: Partial<Draft>) => void;
  readonly seen: Seen | undefined;
  readonly isToPreview: boolean;
  readonly send: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly problems: Problems;
};

/**
 * Typed, then what it would change is seen, then it is added. When somebody else added one meanwhile, what is typed
 * stays, and is seen again beside theirs before it is added.
 */
export const useNewVersion = <Draft extends object, Seen = never>({
  draftFrom,
  preview,
  add,
  opened,
}: NewVersion<Draft, Seen>): VersionOnItsWay<Draft, Seen> => {
  const [first] = useState(draftFrom);
  const [draft, setDraft] = useState(first);
  const [known, setKnown] = useState(opened.expectedVersions);
  const client = useQueryClient();
  const previewing = useMutation({ mutationFn: async () => preview?.(draft) });
  const adding = useMutation({
    mutationFn: () => add(draft, known),
    onSuccess: () => {
      opened.onAdded();
      void refreshAfterWriting(client);
    },
    onError: (failed) => {
      const current = currentVersionsOf(failed);
      if (current === null) return;
      setKnown(current);
      previewing.reset();
      void refreshAfterWriting(client);
    },
  });
  const error = adding.error ?? previewing.error;
  const isToPreview = preview !== undefined && previewing.data === undefined;
  return {
    first,
    draft,
    change: (changed) => {
      setDraft((typed) => ({ ...typed, ...changed }));
      previewing.reset();
      adding.reset();
    },
    seen: previewing.data,
    isToPreview,
    send: () => {
      if (!isToPreview) return adding.mutate();
      adding.reset();
      previewing.mutate();
    },
    isPending: previewing.isPending || adding.isPending,
    error,
    problems: problemsOf(error),
  };
};

const currentVersionsOf = (error: Error): number | null =>
  error instanceof CallFailed && error.failure.code === 'versionsChangedMeanwhile'
    ? error.failure.currentVersions
    : null;
