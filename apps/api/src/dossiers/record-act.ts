import { isDeepStrictEqual } from 'node:util';
import type { DossierView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { keepJudgements } from '../store/judgement.ts';
import { appendAct, type GivenAct } from './append-act.ts';
import type { DossierDependencies } from './dependencies.ts';
import { judgeDecision } from './judge-decision.ts';

/**
 * Records an act that says no more than its event. A decision on the conditions keeps what was known of each.
 * @throws Failed what `appendAct` or `judgeDecision` refuses
 */
export const recordAct = (dependencies: DossierDependencies, given: GivenAct): Promise<DossierView> =>
  appendAct(dependencies, given, {
    isSame: (event) => isDeepStrictEqual(event, given.act),
    beside: async ({ transaction, at, ...appending }) =>
      keepJudgements(transaction, await judgeDecision(transaction, { ...appending, today: parisDay(at) })),
  });
