import type { PackContents, PackFileProblem } from '@parcours/contracts';
import type { Sheet } from '@parcours/wording';

export type PackFile = { readonly path: string; readonly mediaType: string; readonly name: string };

/** A piece and the files that show it, in order. */
export type PackPiece = { readonly code: string; readonly label: string; readonly files: readonly PackFile[] };

/** Everything that a pack is built from: the same order gives the same bytes. */
export type PackOrder = {
  readonly title: string;
  readonly author: string;
  /** ISO 8601: what the file says of when it was made. */
  readonly madeAt: string;
  /** The first holds the contents; the pieces come after the last. */
  readonly sheets: readonly Sheet[];
  readonly pieces: readonly PackPiece[];
  readonly words: {
    readonly footer: string;
    readonly page: string;
    readonly pageCount: readonly [one: string, several: string];
    readonly problems: Readonly<Record<PackFileProblem, string>>;
    readonly notAttached: string;
  };
  /** Pieces that are not in it, and why; what turns out to be unreadable is added. */
  readonly notAttached: readonly string[];
  readonly largestBytes: number;
  /** Where the pack goes, and its sheets alone. */
  readonly target: string;
  readonly sheetsTarget: string;
};

export type PackEntry = PackContents['entries'][number];

export type PackResult = Omit<PackContents, 'leftOut'> & {
  readonly problems: readonly { readonly piece: string; readonly file: string; readonly problem: PackFileProblem }[];
  /** The most memory that the process ever had. */
  readonly peakMegabytes: number;
};

/** What the builder says while it works, and at the end. */
export type BuilderWord =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: PackResult };
