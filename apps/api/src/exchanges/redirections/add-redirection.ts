import type { DossierExchanges, endpoints, Received } from '@parcours/contracts';
import { parisDay, partialDateOf } from '@parcours/domain/calendar';
import { redirectionRefusals } from '@parcours/domain/redirection';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { midnightOf } from '../../store/civil-day.ts';
import { lockDossier } from '../../store/write-checklist.ts';
import type { ExchangeDependencies } from '../dependencies.ts';
import { keepExchange } from '../keep-exchange.ts';
import { readExchanges } from '../read-exchanges.ts';

type AddRedirection = Received<(typeof endpoints)['addRedirection']>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/**
 * Notes that somebody was sent elsewhere while the dossier goes on. Sent again by the same account, it is written once.
 * @throws Failed `notFound`, `redirectionRefused`
 */
export const addRedirection = async (
  { prisma, now }: ExchangeDependencies,
  { dossierId, caller: { accountId: writtenById }, ...redirection }: AddRedirection,
): Promise<DossierExchanges> => {
  const at = now();
  const { id } = redirection;
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const exchanges = await readExchanges(transaction, { dossierId });
    if ((await transaction.redirection.count({ where: { id, dossierId, writtenById } })) > 0) return exchanges;
    const { firstContactOn } = await transaction.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    const circumstances = {
      today: parisDay(at),
      firstContactOn: partialDateOf(firstContactOn),
    };
    const refusals = redirectionRefusals(redirection, circumstances);
    if (refusals.length > 0) throw new Failed({ code: 'redirectionRefused', refusals });
    const redirectedOn = midnightOf(redirection.redirectedOn);
    await transaction.redirection.create({
      data: { ...redirection, redirectedOn, dossierId, writtenAt: at, writtenById },
    });
    const facts = { redirectionId: id, target: redirection.target };
    return keepExchange(transaction, { dossierId, action: 'redirection.added', facts, at, actorId: writtenById });
  });
};
