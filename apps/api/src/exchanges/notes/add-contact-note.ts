import type { DossierExchanges, endpoints, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { contactNoteRefusals } from '@parcours/domain/exchanges';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { midnightOf } from '../../store/civil-day.ts';
import { lockDossier } from '../../store/write-checklist.ts';
import type { ExchangeDependencies } from '../dependencies.ts';
import { keepExchange } from '../keep-exchange.ts';
import { readExchanges } from '../read-exchanges.ts';

type AddContactNote = Received<(typeof endpoints)['addContactNote']>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/**
 * Notes what was said, with whom. Sent again by the same account, it is written once.
 * @throws Failed `notFound`, `exchangeRefused`
 */
export const addContactNote = async (
  { prisma, now }: ExchangeDependencies,
  { dossierId, caller: { accountId: writtenById }, ...note }: AddContactNote,
): Promise<DossierExchanges> => {
  const at = now();
  const refusals = contactNoteRefusals(note, parisDay(at));
  if (refusals.length > 0) throw new Failed({ code: 'exchangeRefused', refusals });
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const exchanges = await readExchanges(transaction, { dossierId });
    if ((await transaction.contactNote.count({ where: { id: note.id, dossierId, writtenById } })) > 0) return exchanges;
    await transaction.contactNote.create({
      data: { ...note, dossierId, happenedOn: midnightOf(note.happenedOn), writtenAt: at, writtenById },
    });
    const facts = { noteId: note.id };
    return keepExchange(transaction, { dossierId, action: 'contactNote.added', facts, at, actorId: writtenById });
  });
};
