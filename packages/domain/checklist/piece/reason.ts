import type { ListedName } from '../../path/index.ts';

/**
 * Why a move was made, coded. `other` always demands a text. No source lists these reasons: *(assumed)*, and the town
 * lists its own beside them.
 */
export const reasonsByMove = {
  /** The paper is not good. `otherHolder`: in somebody else's name; `contradictsDeclaration`: it says otherwise. */
  refused: [
    'unreadable',
    'incomplete',
    'notTheRightPaper',
    'otherHolder',
    'tooOld',
    'notSigned',
    'contradictsDeclaration',
    'other',
  ],
  /** It is not needed, whatever the rules say. */
  setAside: ['notConcerned', 'provedOtherwise', 'lenderDoesWithout', 'askedByMistake', 'other'],
  /** The person cannot get it. */
  foundImpossible: [
    'neverIssued',
    'lost',
    'issuerRefuses',
    'issuerDoesNotAnswer',
    'tooExpensive',
    'personDeclines',
    'other',
  ],
} as const;

export type MoveWithReason = keyof typeof reasonsByMove;
export type PieceReason<Kind extends MoveWithReason = MoveWithReason> = (typeof reasonsByMove)[Kind][number];

/** `text` is the sentence that `other` demands, else null or a detail. */
export type Because<Kind extends MoveWithReason> = {
  readonly reason: PieceReason<Kind>;
  /** What the town called it that day, when it is the town's own or called otherwise. */
  readonly listed?: ListedName | undefined;
  readonly text: string | null;
};
