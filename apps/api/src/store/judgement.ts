import type { CivilDate } from '@parcours/domain/calendar';
import { assess, type RuleSet, type Situation, type Verdict } from '@parcours/domain/eligibility';
import type { Prisma } from '../database/generated/client.ts';
import { insertRows } from './insert-rows.ts';

/** The conditions of a dossier as they were known when somebody decided. */
export type NewJudgement = {
  readonly dossierId: string;
  /** The line of the history that decides. */
  readonly sequence: number;
  readonly judgedOn: CivilDate;
  readonly ruleSet: RuleSet;
  readonly verdicts: readonly Verdict[];
};

/** Judges a situation for a decision on a day. */
export const judge = (
  situation: Situation,
  ruleSet: RuleSet,
  judgedOn: CivilDate,
): Pick<NewJudgement, 'judgedOn' | 'ruleSet' | 'verdicts'> => ({
  judgedOn,
  ruleSet,
  verdicts: assess(situation, ruleSet, judgedOn).verdicts,
});

/** Keeps judgements with their whole rule set: no later rule reaches them. */
export const keepJudgements = async (
  transaction: Prisma.TransactionClient,
  judgements: readonly NewJudgement[],
): Promise<void> => {
  await insertRows(
    transaction,
    'judgement',
    judgements.map(({ verdicts: _, ...judgement }) => judgement),
  );
  await insertRows(
    transaction,
    'verdict',
    judgements.flatMap(({ dossierId, sequence, verdicts }) =>
      verdicts.map((verdict) => ({ dossierId, sequence, ...columnsOf(verdict) })),
    ),
  );
};

const columnsOf = (verdict: Verdict) => ({
  condition: verdict.condition,
  kind: verdict.kind,
  verdict: verdict.verdict,
  value: verdict.verdict === 'unknown' ? null : verdict.value,
  heldAgainst: verdict.limit,
  missing: verdict.verdict === 'unknown' ? verdict.missing : [],
});
