import type { DossierExchanges, endpoints, Received } from '@parcours/contracts';
import type { Caller } from '../../http/handler.ts';
import { lockDossier } from '../../store/write-checklist.ts';
import type { ExchangeDependencies } from '../dependencies.ts';
import { keepExchange } from '../keep-exchange.ts';
import { readExchanges } from '../read-exchanges.ts';

type AddWorkingNote = Received<(typeof endpoints)['addWorkingNote']>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/** Writes a note for the service alone. Sent again by the same account, it is written once. @throws Failed `notFound` */
export const addWorkingNote = async (
  { prisma, now }: ExchangeDependencies,
  { dossierId, id, text, caller: { accountId: writtenById } }: AddWorkingNote,
): Promise<DossierExchanges> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const exchanges = await readExchanges(transaction, { dossierId });
    if ((await transaction.workingNote.count({ where: { id, dossierId, writtenById } })) > 0) return exchanges;
    await transaction.workingNote.create({ data: { id, dossierId, text, writtenAt: at, writtenById } });
    const facts = { noteId: id };
    return keepExchange(transaction, { dossierId, action: 'workingNote.added', facts, at, actorId: writtenById });
  });
};
