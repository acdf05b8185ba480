/** `refused`: something must be corrected or chosen first. */
export type SaveOutcome = 'saved' | 'unreachable' | 'refused';
export type SaveState = SaveOutcome | 'typed' | 'saving';

export type Autosave<Draft> = {
  /** What is typed now; it is sent after a short pause. */
  readonly type: (draft: Draft) => void;
  /** Sends what waits at once. Answers false when it is still not saved. */
  readonly flush: () => Promise<boolean>;
};

/** Well under a second, so that whoever closes a tab loses less than one. */
export const pauseMs = 500;
export const retryMs = 3_000;

/**
 * Sends a draft whenever typing pauses, one at a time and always the latest. What could not be sent is kept and tried
 * again, until it is or something newer is.
 */
export const createAutosave = <Draft>(
  send: (draft: Draft) => Promise<SaveOutcome>,
  onState: (state: SaveState) => void,
): Autosave<Draft> => {
  let waiting: { readonly draft: Draft } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | null = null;

  const sendIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const sendWaiting = async (): Promise<boolean> => {
    if (waiting === null) return true;
    const sent = waiting;
    waiting = null;
    onState('saving');
    const outcome = await send(sent.draft);
    // Narrowing does not see that somebody may have typed while it was sent.
    const typed = waiting as { readonly draft: Draft } | null;
    if (outcome !== 'saved') waiting = typed ?? sent;
    if (outcome === 'unreachable') sendIn(retryMs);
    else if (typed !== null) sendIn(pauseMs);
    onState(outcome === 'saved' && typed !== null ? 'typed' : outcome);
    return outcome === 'saved' && typed === null;
  };
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (sending !== null) await sending;
    sending = sendWaiting();
    try {
      return await sending;
    } finally {
      sending = null;
    }
  };
  return {
    type: (draft) => {
      waiting = { draft };
      if (sending === null) onState('typed');
      sendIn(pauseMs);
    },
    flush,
  };
};
