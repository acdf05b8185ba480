import { CallFailed, type CallFailure } from '../../api/failed.ts';

/** What was refused for what it is, or is there already: the same file would be refused again. */
const final: ReadonlySet<CallFailure['code']> = new Set(['pieceFileRefused', 'tooLarge', 'fileAlreadyThere']);

/** Whether the same file, sent again, may arrive. */
export const isWorthSendingAgain = (error: Error): boolean =>
  !(error instanceof CallFailed && final.has(error.failure.code));
