import type { DossierView } from '@parcours/contracts';
import type { PartialDate } from '@parcours/domain/calendar';
import type { Act, Sending } from '@parcours/domain/path';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { type Appending, appendAct } from '../append-act.ts';
import type { DossierDependencies } from '../dependencies.ts';

type SubmitDossier = {
  readonly dossierId: string;
  readonly expectedVersion: number;
  readonly happenedOn: PartialDate;
  readonly sending: Sending;
  /** Why it leaves with what it lacks. */
  readonly why: string | null;
  readonly caller: Caller;
};

/**
 * Records that a file went to the lender, with the pack that went: both or neither.
 * @throws Failed what `appendAct` refuses, or `agentNotAvailable` when nobody has the account of whoever sent it
 */
export const submitDossier = (
  dependencies: DossierDependencies,
  { sending, why, ...given }: SubmitDossier,
): Promise<DossierView> =>
  appendAct(
    dependencies,
    { ...given, act: { kind: 'submitted', ...sending, despite: null } },
    {
      isSame: (event) =>
        event.kind === 'submitted' && isSameSending(event, sending) && (event.despite?.why ?? why) === why,
      beside: refuseUnknownSender,
    },
  );

const isSameSending = (one: Sending, other: Sending): boolean =>
  one.means === other.means && one.sentById === other.sentById && one.packId === other.packId;

const refuseUnknownSender = async ({ transaction, entry: { event } }: Appending<Submission>): Promise<void> => {
  const { sentById } = event;
  if (sentById === null) return;
  if ((await transaction.user.count({ where: { id: sentById } })) === 0)
    throw new Failed({ code: 'agentNotAvailable' });
};

type Submission = Extract<Act, { readonly kind: 'submitted' }>;
