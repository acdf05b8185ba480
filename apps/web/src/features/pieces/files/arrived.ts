import type { PieceView } from '@parcours/contracts';

type Shown = {
  readonly lines: readonly Pick<PieceView['lines'][number], 'recordedAt'>[];
  readonly files: readonly Pick<PieceView['files'][number], 'id' | 'addedAt' | 'takenOut'>[];
};

/** Files added after the last thing that was noted of the piece: nobody has said yet what they change. */
export const arrivedFiles = <Of extends Shown>({ lines, files }: Of): readonly Of['files'][number][] => {
  const isSpokenOf = (addedAt: string) => lines.some(({ recordedAt }) => recordedAt >= addedAt);
  return files.filter(({ addedAt, takenOut }) => takenOut === null && !isSpokenOf(addedAt));
};
