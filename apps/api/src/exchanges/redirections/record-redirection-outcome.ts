import type { DossierExchanges, endpoints, Received } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { outcomeRefusals } from '@parcours/domain/redirection';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { midnightOf } from '../../store/civil-day.ts';
import { lockDossier } from '../../store/write-checklist.ts';
import type { ExchangeDependencies } from '../dependencies.ts';
import { keepExchange } from '../keep-exchange.ts';
import { readExchanges } from '../read-exchanges.ts';
import { readRedirections } from './read-redirections.ts';

type Recording = Received<(typeof endpoints)['recordRedirectionOutcome']>['body'] & {
  readonly dossierId: string;
  readonly redirectionId: string;
  readonly caller: Caller;
};

/**
 * Notes what became of a redirection; another one corrects it, and the last one counts. Sent again by the same account,
 * it is written once.
 * @throws Failed `notFound`, `exchangeChangedMeanwhile`, `redirectionRefused`
 */
export const recordRedirectionOutcome = async (
  { prisma, now }: ExchangeDependencies,
  { dossierId, redirectionId, expectedOutcomes, outcome, knownOn, caller: { accountId } }: Recording,
): Promise<DossierExchanges> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const redirection = (await readRedirections(transaction, dossierId)).find(({ id }) => id === redirectionId);
    if (redirection === undefined) throw new Failed({ code: 'notFound' });
    const { redirectedOn, isAtTheEnd, voided, outcomes } = redirection;
    const about = isAtTheEnd ? { eventId: redirectionId } : { redirectionId };
    const same = { ...about, ordinal: expectedOutcomes + 1, outcome, knownOn: midnightOf(knownOn) };
    const isWritten = { ...same, writtenById: accountId };
    if ((await transaction.redirectionOutcomeLine.count({ where: isWritten })) > 0)
      return readExchanges(transaction, { dossierId });
    if (outcomes !== expectedOutcomes || voided !== null) throw new Failed({ code: 'exchangeChangedMeanwhile' });
    const refusals = outcomeRefusals(knownOn, { redirectedOn, today: parisDay(at) });
    if (refusals.length > 0) throw new Failed({ code: 'redirectionRefused', refusals });
    await transaction.redirectionOutcomeLine.create({
      data: {
        ...same,
        writtenAt: at,
        writtenById: accountId,
      },
    });
    const facts = { redirectionId, outcome };
    return keepExchange(transaction, { dossierId, action: 'redirection.outcome', facts, at, actorId: accountId });
  });
};
