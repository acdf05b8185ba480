import type { LetterFailure } from '@parcours/domain/letters';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Prisma, PrismaClient } from '../../database/generated/client.ts';
import { sendLetterJob } from '../../jobs/every-job.ts';
import { handleJob, type JobHandler } from '../../jobs/job.ts';
import type { Mailer } from '../../mail/mailer.ts';
import { announceChange } from '../../store/announce-change.ts';

type Sending = {
  readonly prisma: PrismaClient;
  /** Null where no mail server is configured any more. */
  readonly mailer: Mailer | null;
  readonly now: () => Date;
};

/** Sends letters by e-mail, each at most once: see `sendLetter`. */
export const sendLetterHandler = (sending: Sending): JobHandler =>
  handleJob(sendLetterJob, {
    run: ({ letterId }) => sendLetter(sending, letterId),
    giveUp: ({ letterId }) => giveUp(sending, letterId),
  });

/**
 * Hands one letter over to the mail server, at most once. Before it speaks to the server it writes `sending` down; who
 * finds that word there knows that somebody was cut off in between, and never sends again: it says so instead.
 * @throws Error when the server certainly has not got it, so that it is tried again later
 */
export const sendLetter = async (sending: Sending, letterId: string): Promise<void> => {
  const { prisma, mailer } = sending;
  const letter = await prisma.letter.findUnique({
    where: { id: letterId },
    include: { dossier: { select: { person: { select: { email: true } } } } },
  });
  if (letter === null) return;
  if (letter.state === 'sending') return void (await move(sending, letter, { to: 'failed', failure: 'notKnown' }));
  const to = letter.dossier.person.email;
  if (letter.state !== 'waiting') return;
  if (to === null) return void (await move(sending, letter, { to: 'failed', failure: 'noAddress' }));
  if (!(await move(sending, letter, { to: 'sending' }))) return;
  const sent = { ...letter, state: 'sending' as const };
  switch (mailer === null ? 'notNow' : await mailer.send({ ...letter, to })) {
    case 'sent':
      return void (await move(sending, sent, { to: 'sent' }));
    case 'refused':
      return void (await move(sending, sent, { to: 'failed', failure: 'refusedByServer' }));
    case 'notKnown':
      return void (await move(sending, sent, { to: 'failed', failure: 'notKnown' }));
    case 'notNow':
      await move(sending, sent, { to: 'waiting' });
      throw new Error('the mail server did not take it now');
  }
};

/** After the last try. */
const giveUp = async (sending: Sending, letterId: string): Promise<void> => {
  const letter = await sending.prisma.letter.findUnique({ where: { id: letterId } });
  if (letter?.state === 'waiting') await move(sending, letter, { to: 'failed', failure: 'unreachable' });
  if (letter?.state === 'sending') await move(sending, letter, { to: 'failed', failure: 'notKnown' });
};

type Letter = Pick<Prisma.LetterGetPayload<object>, 'id' | 'dossierId' | 'state'>;
type Move = { readonly to: Letter['state']; readonly failure?: LetterFailure };

/** Moves a letter on from the state it was found in. @returns whether it was still there */
const move = async (
  { prisma, now }: Sending,
  { id, dossierId, state }: Letter,
  { to, failure }: Move,
): Promise<boolean> =>
  prisma.$transaction(async (transaction) => {
    const at = now();
    const data = { state: to, failure: failure ?? null, stateAt: at };
    const { count } = await transaction.letter.updateMany({ where: { id, state }, data });
    if (count === 0) return false;
    const facts = { letterId: id, state: to, ...(failure !== undefined && { failure }) };
    await writeAudit(transaction, { actorId: null, action: 'letter.moved', dossierId, facts, at });
    await announceChange(transaction, { dossierId, version: null });
    return true;
  });
