import type { Handlers } from '../http/handler.ts';
import type { LoanDependencies } from './dependencies.ts';
import { noteLoanAct } from './note-loan-act.ts';
import { readLoan } from './read-loan.ts';
import { listRefunds } from './refunds/list-refunds.ts';
import { makeRefundStatement } from './refunds/make-refund-statement.ts';
import { readRefundStatement } from './refunds/read-refund-statement.ts';
import { voidLoanLine } from './void-loan-line.ts';

type LoanHandlers = Pick<
  Handlers,
  'readLoan' | 'noteLoanAct' | 'voidLoanLine' | 'listRefunds' | 'makeRefundStatement' | 'readRefundStatement'
>;

export const loanHandlers = (dependencies: LoanDependencies): LoanHandlers => ({
  readLoan: ({ params }) => readLoan(dependencies, params),
  noteLoanAct: ({ params, body }, { caller }) => noteLoanAct(dependencies, { ...params, ...body, caller }),
  voidLoanLine: ({ params, body }, { caller }) => voidLoanLine(dependencies, { ...params, ...body, caller }),
  listRefunds: (_, { caller }) => listRefunds(dependencies, { caller }),
  makeRefundStatement: ({ body }, { caller }) => makeRefundStatement(dependencies, { ...body, caller }),
  readRefundStatement: ({ params }, { caller }) => readRefundStatement(dependencies, { ...params, caller }),
});
