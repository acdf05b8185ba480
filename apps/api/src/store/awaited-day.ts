import { daysAfterAwaited } from '@parcours/domain/tasks';
import { Prisma } from '../database/generated/client.ts';

const { postponedDecision, instalments, interestRefund } = daysAfterAwaited;

/** As the domain's `dueFromOf`, on `dossier d` and, where there is one, its `loan l`. */
export const dueFromSql = Prisma.sql`CASE d.waiting_for
  WHEN 'postponedDecision' THEN d.put_off_until + ${postponedDecision}::int
  WHEN 'instalments' THEN l.instalment_without_news_on + ${instalments}::int
  WHEN 'interestRefund' THEN
    CASE WHEN l.state = 'over' AND l.refund_cents > 0 THEN l.refund_due_on + ${interestRefund}::int END
  END`;
