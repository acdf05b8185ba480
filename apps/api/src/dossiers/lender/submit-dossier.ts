import type { DossierView } from '@parcours/contracts';
import { earliestDay, type PartialDate } from '@parcours/domain/calendar';
import type { Act, Sending } from '@parcours/domain/path';
import { knownGapOf } from '@parcours/domain/submission';
import type { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { type Appending, appendAct } from '../append-act.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { gapsOn } from './gaps-on.ts';

type SubmitDossier = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly happenedOn: PartialDate;
  readonly sending: Sending;
  /** Why it leaves with what it lacks; null when it is to lack nothing. */
  readonly why: string | null;
  readonly caller: Caller;
};

type Submission = Extract<Act, { readonly kind: 'submitted' }>;

/**
 * Records that a file went to the lender, with the pack that went: both or neither. What it lacked that day is kept
 * with the reason why it left all the same.
 * @throws Failed what `appendAct` refuses, `gapsRemain` when it lacks something and no reason is given,
 *   `packNotReady` when the pack is none of this dossier, or `agentNotAvailable` when nobody has the account of whoever sent it
 */
export const submitDossier = (
  dependencies: DossierDependencies,
  { sending, why, ...given }: SubmitDossier,
): Promise<DossierView> =>
  appendAct<Submission>(
    dependencies,
    { ...given, act: { kind: 'submitted', ...sending, despite: null } },
    {
      isSame: (event) =>
        event.kind === 'submitted' && isSameSending(event, sending) && (event.despite?.why ?? why) === why,
      complete: async (appending) => {
        await refuseUnknownSender(appending.transaction, sending);
        await refuseUnknownPack(appending);
        return { ...appending.entry.event, despite: await despiteOf(appending, given.happenedOn, why) };
      },
    },
  );

const isSameSending = (one: Sending, other: Sending): boolean =>
  one.means === other.means && one.sentById === other.sentById && one.packId === other.packId;

const refuseUnknownSender = async (transaction: Prisma.TransactionClient, { sentById }: Sending): Promise<void> => {
  if (sentById === null) return;
  if ((await transaction.user.count({ where: { id: sentById } })) === 0)
    throw new Failed({ code: 'agentNotAvailable' });
};

/** What lacks and why it leaves, null when nothing lacks: a reason for nothing is not kept. */
const despiteOf = async (
  { transaction, dossierId, history }: Appending<Submission>,
  happenedOn: PartialDate,
  why: string | null,
): Promise<Submission['despite']> => {
  const gaps = await gapsOn(transaction, { dossierId, history, on: earliestDay(happenedOn) });
  if (gaps.length === 0) return null;
  if (why === null) throw new Failed({ code: 'gapsRemain', gaps });
  return { gaps: gaps.map(knownGapOf), why };
};

/** Only a pack of this dossier that is whole goes to the lender. */
const refuseUnknownPack = async ({
  transaction,
  dossierId,
  entry: { event },
}: Appending<Submission>): Promise<void> => {
  const { packId } = event;
  if (packId === null) return;
  const built = { id: packId, dossierId, state: 'built' } as const;
  if ((await transaction.pack.count({ where: built })) === 0) throw new Failed({ code: 'packNotReady' });
};
