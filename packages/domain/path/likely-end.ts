import type { EndKind, Reason } from './end.ts';
import type { Stage } from './milestone.ts';

/** An end with its main reason, to be chosen in one go. */
export type LikelyEnd = { readonly kind: EndKind; readonly reason: Reason };

/**
 * How dossiers mostly end at each stage without a loan, the commonest first: where the studies and the register of the
 * town saw people lost. Every other end stays within reach.
 */
export const likelyEnds: Readonly<Record<Stage, readonly LikelyEnd[]>> = {
  contact: [
    { kind: 'informationOnly', reason: 'informationOnly' },
    { kind: 'turnedDownByTown', reason: 'outOfArea' },
    { kind: 'turnedDownByTown', reason: 'projectNotFinanceable' },
    { kind: 'leftByPerson', reason: 'lostTouch' },
  ],
  appointment: [
    { kind: 'leftByPerson', reason: 'didNotCome' },
    { kind: 'leftByPerson', reason: 'lostTouch' },
    { kind: 'leftByPerson', reason: 'withdrew' },
  ],
  assessment: [
    { kind: 'turnedDownByTown', reason: 'cannotCarryInstalment' },
    { kind: 'turnedDownByTown', reason: 'overIndebtedness' },
    { kind: 'turnedDownByTown', reason: 'ordinaryAidFirst' },
    { kind: 'leftByPerson', reason: 'withdrew' },
  ],
  collection: [
    { kind: 'leftByPerson', reason: 'piecesNeverGiven' },
    { kind: 'leftByPerson', reason: 'lostTouch' },
    { kind: 'leftByPerson', reason: 'situationChanged' },
  ],
  dispatch: [
    { kind: 'leftByPerson', reason: 'withdrew' },
    { kind: 'leftByPerson', reason: 'projectChanged' },
  ],
  lender: [
    { kind: 'leftByPerson', reason: 'withdrew' },
    { kind: 'leftByPerson', reason: 'lostTouch' },
  ],
  payout: [{ kind: 'leftByPerson', reason: 'withdrewAfterGrant' }],
  repayment: [{ kind: 'administrative', reason: 'typingError' }],
};
