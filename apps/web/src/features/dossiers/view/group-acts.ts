import type { DossierView } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';

type Grouped = Readonly<Record<'main' | 'usual' | 'ahead' | 'closing', readonly ActKind[]>>;

/**
 * The acts offered, by what they are for: the next one (either answer while the lender decides), others that are usual
 * here, those that jump over a milestone, and the end or the return of a dossier.
 */
export const groupActs = ({ offers, waiting }: Pick<DossierView, 'offers' | 'waiting'>): Grouped => {
  const allowed = offers.filter(({ refusals }) => refusals.length === 0);
  const kinds = (test: (offer: (typeof allowed)[number]) => boolean): readonly ActKind[] =>
    allowed.filter(test).map(({ act }) => act);
  const isMain = (act: ActKind) => act === waiting?.next || (waiting?.next === 'granted' && act === 'refused');
  const isClosing = (act: ActKind) => act === 'closed' || act === 'reopened';
  return {
    main: kinds(({ act }) => isMain(act)),
    usual: kinds(({ act, implies }) => !isMain(act) && !isClosing(act) && implies.length === 0),
    ahead: kinds(({ act, implies }) => !isMain(act) && !isClosing(act) && implies.length > 0),
    closing: kinds(({ act }) => isClosing(act)),
  };
};
