import type { DossierView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { chooseGround } from '../store/reason-lists.ts';
import type { GivenAct } from './append-act.ts';
import type { DossierDependencies } from './dependencies.ts';
import { recordAct } from './record-act.ts';

type Reopening = Omit<GivenAct, 'act'> & {
  readonly why: string;
  /** A code of the list of today; null when nobody said. */
  readonly ground: string | null;
};

/**
 * Takes a closed dossier up again: what the ground counts as, and what the town calls it.
 * @throws Failed `invalidInput` for a ground that the list does not offer, or what `recordAct` refuses
 */
export const reopenDossier = async (
  { prisma, now }: DossierDependencies,
  { why, ground: code, ...given }: Reopening,
): Promise<DossierView> => {
  const kind = 'reopened';
  if (code === null) return recordAct({ prisma, now }, { ...given, act: { kind, why, ground: null } });
  const chosen = await chooseGround(prisma, parisDay(now()), { act: kind, code, field: 'ground' });
  const { reason: ground, ...name } = chosen;
  return recordAct({ prisma, now }, { ...given, act: { kind, why, ground, ...name } });
};
