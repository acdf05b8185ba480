import type { endpoints, LenderLetters, Received } from '@parcours/contracts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../database/generated/client.ts';
import { nameFile, shownName } from '../files/name-file.ts';
import { Failed } from '../http/failed.ts';
import type { Caller, IncomingFile } from '../http/handler.ts';
import { announceChange } from '../store/announce-change.ts';
import { lockDossier } from '../store/write-checklist.ts';
import type { LenderLetterDependencies } from './dependencies.ts';
import { findAnswers } from './find-answers.ts';
import { listLenderLetters } from './list-lender-letters.ts';

type AddLenderLetter = Received<(typeof endpoints)['addLenderLetter']>['body'] & {
  readonly dossierId: string;
  readonly file: IncomingFile;
  readonly caller: Caller;
};

/**
 * Files a letter of the lender with the line that tells what it says: its content first, on disk for good, and only
 * then the row that names it. Sent again by the same account, it is filed once.
 * @throws Failed `notFound` for a line that tells nothing of the lender, `exchangeChangedMeanwhile` for one that was
 *   voided, `pieceFileRefused`, `tooLarge`, or `fileAlreadyThere`
 */
export const addLenderLetter = async (
  { prisma, files, now }: LenderLetterDependencies,
  { id, dossierId, history, sequence, file, caller: { accountId } }: AddLenderLetter,
): Promise<LenderLetters> => {
  await refuseOtherLines(prisma, { dossierId, history, sequence });
  const kept = await files.keep(file.content);
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    await refuseOtherLines(transaction, { dossierId, history, sequence });
    const line = await findLine(transaction, { dossierId, history, sequence });
    const same = { id, dossierId, ...line, fileHash: kept.hash, addedById: accountId };
    if ((await transaction.lenderLetter.count({ where: same })) > 0)
      return listLenderLetters(transaction, { dossierId });
    await refuseSecondTime(transaction, { ...line, id, fileHash: kept.hash });
    const at = now();
    await nameFile(transaction, kept, at);
    await transaction.lenderLetter.create({ data: { ...same, name: shownName(file.name), addedAt: at } });
    const facts = { history, sequence, letterId: id };
    await writeAudit(transaction, { actorId: accountId, action: 'lenderLetter.added', dossierId, facts, at });
    await announceChange(transaction, { dossierId, version: null });
    return listLenderLetters(transaction, { dossierId });
  });
};

type Line = Pick<AddLenderLetter, 'dossierId' | 'history' | 'sequence'>;

const refuseOtherLines = async (prisma: Prisma.TransactionClient, { dossierId, ...line }: Line): Promise<void> => {
  const answers = await findAnswers(prisma, dossierId);
  const answer = answers.find(({ history, sequence }) => history === line.history && sequence === line.sequence);
  if (answer === undefined) throw new Failed({ code: 'notFound' });
  if (answer.isVoided) throw new Failed({ code: 'exchangeChangedMeanwhile' });
};

type LineIds = { readonly eventId: string | null; readonly loanEventId: string | null };

const findLine = async (
  transaction: Prisma.TransactionClient,
  { dossierId, history, sequence }: Line,
): Promise<LineIds> => {
  const query = { where: { dossierId_sequence: { dossierId, sequence } }, select: { id: true } };
  return history === 'path'
    ? { eventId: (await transaction.dossierEvent.findUniqueOrThrow(query)).id, loanEventId: null }
    : { eventId: null, loanEventId: (await transaction.loanEvent.findUniqueOrThrow(query)).id };
};

const refuseSecondTime = async (
  transaction: Prisma.TransactionClient,
  { id, fileHash, ...line }: LineIds & { readonly id: string; readonly fileHash: string },
): Promise<void> => {
  const where = { OR: [{ id }, { ...line, fileHash, takenOutAt: null }] };
  if ((await transaction.lenderLetter.count({ where })) > 0) throw new Failed({ code: 'fileAlreadyThere' });
};
