import { type CivilDate, earliestDay } from '@parcours/domain/calendar';
import { refuseFinding } from '@parcours/domain/eligibility';
import type { Act, HistoryEntry } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { judge, type NewJudgement } from '../store/judgement.ts';
import { readRuleSetOn } from '../store/rule-sets.ts';
import { readSituationOf } from '../store/situation.ts';

type Deciding = {
  readonly dossierId: string;
  readonly history: readonly HistoryEntry[];
  readonly entry: HistoryEntry<Act>;
  readonly today: CivilDate;
};

/**
 * What is known of every condition when a person finds a dossier eligible, turns it down or leaves it to be completed, by the rules in force on
 * the day of that decision; empty for any other act.
 * @throws Failed `blockingConditionsFail`, or `overrideMissing` when nobody says why an advice is set aside
 */
export const judgeDecision = async (
  transaction: Prisma.TransactionClient,
  { dossierId, history, entry: { sequence, event, happenedOn }, today }: Deciding,
): Promise<readonly NewJudgement[]> => {
  if (!isOnConditions(event)) return [];
  const day = happenedOn === null ? today : earliestDay(happenedOn);
  const situation = await readSituationOf(transaction, dossierId, history);
  const judgement = judge(situation, await readRuleSetOn(transaction, day), day);
  const refusal = event.kind === 'foundEligible' ? refuseFinding(judgement.verdicts, event.override) : null;
  if (refusal !== null) throw new Failed(refusal);
  return [{ dossierId, sequence, ...judgement }];
};

const isOnConditions = (act: Act): boolean =>
  act.kind === 'foundEligible' ||
  act.kind === 'clarificationAsked' ||
  (act.kind === 'closed' && act.end.kind === 'turnedDownByTown');
