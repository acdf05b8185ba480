import type { DossierView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import type { Act } from '@parcours/domain/path';
import { type ChosenEnd, listedEndOf } from '@parcours/domain/reasons';
import { Failed } from '../http/failed.ts';
import { readReasonListOn } from '../store/reason-lists.ts';
import type { GivenAct } from './append-act.ts';
import type { DossierDependencies } from './dependencies.ts';
import { recordAct } from './record-act.ts';

type Ending =
  | (Omit<Extract<Act, { readonly kind: 'closed' }>, 'end'> & { readonly end: ChosenEnd })
  | (Omit<Extract<Act, { readonly kind: 'refused' }>, 'end'> & { readonly end: ChosenEnd<'refusedByLender'> });

/**
 * Records how a dossier ends, with reasons of the list of today: what they count as, and what they are called.
 * @throws Failed `invalidInput` for a reason that the list does not offer, or what `recordAct` refuses
 */
export const recordEnd = async (
  dependencies: DossierDependencies,
  { act, ...given }: Omit<GivenAct, 'act'> & { readonly act: Ending },
): Promise<DossierView> => {
  const { reasons: list } = await readReasonListOn(dependencies.prisma, parisDay(dependencies.now()));
  const refuse = (field: 'mainReason' | 'otherReasons'): never => {
    throw new Failed({
      code: 'invalidInput',
      problems: [{ field: `body.end.${field}`, problem: 'reasonNotListed' }],
    });
  };
  if (act.kind === 'refused') {
    const chosen = listedEndOf(act.end, list);
    return chosen.isListed
      ? recordAct(dependencies, { ...given, act: { ...act, end: chosen.end } })
      : refuse(fieldOf(act.end, chosen.codes));
  }
  const chosen = listedEndOf(act.end, list);
  return chosen.isListed
    ? recordAct(dependencies, { ...given, act: { ...act, end: chosen.end } })
    : refuse(fieldOf(act.end, chosen.codes));
};

const fieldOf = ({ mainReason }: ChosenEnd, codes: readonly string[]): 'mainReason' | 'otherReasons' =>
  codes.includes(mainReason) ? 'mainReason' : 'otherReasons';
