import { type CivilDate, earliestDay } from '@parcours/domain/calendar';
import { fold, type Position, standingEntries } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import { Failed } from '../http/failed.ts';
import { readEntries } from '../store/stored-history.ts';

/** What the path of a dossier says of its loan. */
export type Grant = {
  readonly history: Awaited<ReturnType<typeof readEntries>>;
  readonly position: Position;
  readonly isGranted: boolean;
  /** The day whose terms the loan keeps; null when nobody knows when it was granted. */
  readonly on: CivilDate | null;
  readonly amountCents: number | null;
  readonly durationMonths: number | null;
};

const fromGrant: readonly string[] = ['granted', 'paidOut', 'repaid'];

/** @throws Failed `notFound` */
export const readGrant = async (prisma: Prisma.TransactionClient, dossierId: string): Promise<Grant> => {
  const history = await readEntries(prisma, dossierId);
  const position = fold(history);
  if (position === null) throw new Failed({ code: 'notFound' });
  const { amountCents, durationMonths } = await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
  const events = standingEntries(history).map(({ event }) => event);
  const granted = events.findLast((event) => event.kind === 'granted');
  const on = position.milestones.granted?.on ?? position.milestones.paidOut?.on ?? null;
  return {
    history,
    position,
    isGranted: fromGrant.includes(position.furthest),
    on: on === null ? null : earliestDay(on),
    amountCents: granted?.amountCents ?? amountCents,
    durationMonths: granted?.durationMonths ?? durationMonths,
  };
};
