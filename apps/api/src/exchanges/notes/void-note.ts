import type { DossierExchanges } from '@parcours/contracts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import type { ExchangeDependencies } from '../dependencies.ts';
import { keepExchange } from '../keep-exchange.ts';
import { readExchanges } from '../read-exchanges.ts';

type VoidNote = { readonly noteId: string; readonly why: string; readonly caller: Caller };

/**
 * Takes a note of contact out, with the reason; its words stay. Sent again by the same account, it is done once.
 * @throws Failed `notFound`, `exchangeChangedMeanwhile`
 */
export const voidContactNote = async (
  { prisma, now }: ExchangeDependencies,
  { noteId: id, why, caller: { accountId } }: VoidNote,
): Promise<DossierExchanges> =>
  prisma.$transaction(async (transaction) => {
    const at = now();
    const note = await transaction.contactNote.findUnique({ where: { id } });
    if (note === null) throw new Failed({ code: 'notFound' });
    if (note.voidedById === accountId && note.voidedWhy === why) return readExchanges(transaction, note);
    const { count } = await transaction.contactNote.updateMany({
      where: { id, voidedAt: null },
      data: { voidedAt: at, voidedById: accountId, voidedWhy: why },
    });
    if (count === 0) throw new Failed({ code: 'exchangeChangedMeanwhile' });
    const line = { action: 'contactNote.voided', facts: { noteId: id }, at, actorId: accountId } as const;
    return keepExchange(transaction, { dossierId: note.dossierId, ...line });
  });

/** The same for a working note. @throws Failed `notFound`, `exchangeChangedMeanwhile` */
export const voidWorkingNote = async (
  { prisma, now }: ExchangeDependencies,
  { noteId: id, why, caller: { accountId } }: VoidNote,
): Promise<DossierExchanges> =>
  prisma.$transaction(async (transaction) => {
    const at = now();
    const note = await transaction.workingNote.findUnique({ where: { id } });
    if (note === null) throw new Failed({ code: 'notFound' });
    if (note.voidedById === accountId && note.voidedWhy === why) return readExchanges(transaction, note);
    const { count } = await transaction.workingNote.updateMany({
      where: { id, voidedAt: null },
      data: { voidedAt: at, voidedById: accountId, voidedWhy: why },
    });
    if (count === 0) throw new Failed({ code: 'exchangeChangedMeanwhile' });
    const line = { action: 'workingNote.voided', facts: { noteId: id }, at, actorId: accountId } as const;
    return keepExchange(transaction, { dossierId: note.dossierId, ...line });
  });
