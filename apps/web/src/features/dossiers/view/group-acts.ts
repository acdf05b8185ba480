import type { DossierView } from '@parcours/contracts';
import { type ActKind, moves, openedBy, rankOf, stageOpenedBy } from '@parcours/domain/path';

type Shown = Pick<DossierView, 'offers' | 'waiting' | 'stage' | 'furthest'>;

type Grouped = Readonly<Record<'main' | 'usual' | 'ahead' | 'closing', readonly ActKind[]>>;

/**
 * The acts offered, by what they are for: the next one (either answer while the lender decides, sending again what it
 * asked for), others that are usual at this stage, those that jump over a step, and the end or the return of a dossier.
 */
export const groupActs = ({ offers, waiting, stage, furthest }: Shown): Grouped => {
  const wasSent = rankOf(furthest) >= rankOf('submitted');
  const allowed = offers.filter(({ refusals }) => refusals.length === 0).map(({ act }) => act);
  const isMain = (act: ActKind) =>
    act === 'decisionTold' ||
    (act === 'submitted' && wasSent) ||
    act === waiting?.next ||
    (waiting?.next === 'granted' && act === 'refused');
  const isClosing = (act: ActKind) => act === 'closed' || act === 'reopened';
  const others = allowed.filter((act) => !isMain(act) && !isClosing(act));
  return {
    main: allowed.filter(isMain),
    usual: others.filter((act) => stepsAhead(stage, act) <= 1),
    ahead: others.filter((act) => stepsAhead(stage, act) > 1),
    closing: allowed.filter(isClosing),
  };
};

/** How many milestones lie from the start of a stage to what an act reaches; a decision is one step with its grant. */
const stepsAhead = (stage: DossierView['stage'], act: ActKind): number => {
  const { reaches } = moves[act];
  if (reaches === null) return 0;
  return (
    rankOf(reaches) - rankOf(openedBy[stage]) - (stage === 'lender' && stageOpenedBy(reaches) === 'payout' ? 1 : 0)
  );
};
