import type { DossierExchanges, endpoints, Received } from '@parcours/contracts';
import { holesOf } from '@parcours/domain/letters';
import { serviceAddress } from '@parcours/wording';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { enqueueJob } from '../../jobs/enqueue-job.ts';
import { sendLetterJob } from '../../jobs/every-job.ts';
import { readService } from '../../store/service.ts';
import { lockDossier } from '../../store/write-checklist.ts';
import type { LetterDependencies } from '../dependencies.ts';
import { keepExchange } from '../keep-exchange.ts';
import { readExchanges } from '../read-exchanges.ts';

type AddLetter = Received<(typeof endpoints)['addLetter']>['body'] & {
  readonly dossierId: string;
  readonly caller: Caller;
};

/**
 * Keeps a letter word for word as it leaves, with the service at its head. By e-mail, its job is asked for in the same transaction. Sent again by the
 * same account, it is written once.
 * @throws Failed `notFound`, `letterHasHoles`, `exchangeRefused`
 */
export const addLetter = async (
  { prisma, now, canSendMail }: LetterDependencies,
  { dossierId, caller: { accountId: writtenById }, ...letter }: AddLetter,
): Promise<DossierExchanges> => {
  const at = now();
  const isEmail = letter.way === 'email';
  if (isEmail && !canSendMail) throw new Failed({ code: 'exchangeRefused', refusals: ['emailNotConfigured'] });
  const holes = holesOf(`${letter.subject}\n${letter.text}`);
  if (holes.length > 0) throw new Failed({ code: 'letterHasHoles', holes: [...holes] });
  return prisma.$transaction(async (transaction) => {
    await lockDossier(transaction, dossierId);
    const exchanges = await readExchanges(transaction, { dossierId });
    if ((await transaction.letter.count({ where: { id: letter.id, dossierId, writtenById } })) > 0) return exchanges;
    if (isEmail && !exchanges.recipient.hasEmail) {
      throw new Failed({ code: 'exchangeRefused', refusals: ['noEmailAddress'] });
    }
    const { details } = await readService(transaction);
    const sender = { senderName: details.name, senderAddress: serviceAddress(details) };
    const state = isEmail ? 'waiting' : 'sent';
    await transaction.letter.create({
      data: { ...letter, ...sender, dossierId, state, writtenAt: at, writtenById, stateAt: at },
    });
    if (isEmail) await enqueueJob(transaction, sendLetterJob, { payload: { letterId: letter.id }, key: letter.id });
    const facts = { letterId: letter.id, kind: letter.kind, way: letter.way };
    return keepExchange(transaction, { dossierId, action: 'letter.written', facts, at, actorId: writtenById });
  });
};
