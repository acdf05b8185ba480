import type { DossierExchanges } from '@parcours/contracts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import type { ExchangeDependencies } from '../dependencies.ts';
import { keepExchange } from '../keep-exchange.ts';
import { readExchanges } from '../read-exchanges.ts';

type VoidRedirection = { readonly redirectionId: string; readonly why: string; readonly caller: Caller };

/**
 * Takes a redirection out, with the reason; its words stay. Sent again by the same account, it is done once.
 * @throws Failed `notFound`, `exchangeChangedMeanwhile`
 */
export const voidRedirection = async (
  { prisma, now }: ExchangeDependencies,
  { redirectionId: id, why, caller: { accountId } }: VoidRedirection,
): Promise<DossierExchanges> =>
  prisma.$transaction(async (transaction) => {
    const at = now();
    const redirection = await transaction.redirection.findUnique({ where: { id } });
    if (redirection === null) throw new Failed({ code: 'notFound' });
    const { dossierId, voidedById, voidedWhy } = redirection;
    if (voidedById === accountId && voidedWhy === why) return readExchanges(transaction, { dossierId });
    const { count } = await transaction.redirection.updateMany({
      where: { id, voidedAt: null },
      data: { voidedAt: at, voidedById: accountId, voidedWhy: why },
    });
    if (count === 0) throw new Failed({ code: 'exchangeChangedMeanwhile' });
    const line = { action: 'redirection.voided', facts: { redirectionId: id }, at, actorId: accountId } as const;
    return keepExchange(transaction, { dossierId, ...line });
  });
