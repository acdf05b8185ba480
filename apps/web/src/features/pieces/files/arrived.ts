import type { PieceView } from '@parcours/contracts';

type GapCode = NonNullable<PieceView['gap']>['code'];

/** What another paper of a received piece may mend. */
const mended: ReadonlySet<GapCode> = new Set(['expired', 'expiresBefore', 'copiesMissing', 'moreCopiesExpected']);

/** Whether noting that a piece has come would say nothing new. */
export const isReceivedAlready = ({ state, gap }: Received): boolean =>
  state === 'received' && (gap === null || !mended.has(gap.code));

type Received = { readonly state: PieceView['state']; readonly gap: { readonly code: GapCode } | null };

type Shown = {
  readonly lines: readonly Pick<PieceView['lines'][number], 'recordedAt'>[];
  readonly files: readonly Pick<PieceView['files'][number], 'id' | 'addedAt' | 'takenOut'>[];
};

/** Files added after the last thing that was noted of the piece: nobody has said yet what they change. */
export const arrivedFiles = <Of extends Shown>({ lines, files }: Of): readonly Of['files'][number][] => {
  const isSpokenOf = (addedAt: string) => lines.some(({ recordedAt }) => recordedAt >= addedAt);
  return files.filter(({ addedAt, takenOut }) => takenOut === null && !isSpokenOf(addedAt));
};
