import { randomUUID } from 'node:crypto';
import { addDays, type CivilDate, latestDay } from '@parcours/domain/calendar';
import { fold } from '@parcours/domain/path';
import type { RedirectionOutcome, RedirectionTarget } from '@parcours/domain/redirection';
import type { Prisma } from '../database/generated/client.ts';
import type { NewDossier } from '../store/create-dossiers.ts';

type KnownDossier = NewDossier & { readonly id: string };

/** Whom to, why, and what became of it; null: not known yet. */
const sent: readonly (readonly [RedirectionTarget, string | null, string, RedirectionOutcome | null])[] = [
  ['association', 'Association Exemple Solidaire', 'Accompagnement pour le code de la route.', null],
  ['housingSolidarityFund', null, 'Dette de loyer à traiter d’abord.', 'obtained'],
  ['actionLogement', null, 'Avance du dépôt de garantie possible.', null],
  ['familyAllowanceFund', null, 'Prêt pour l’équipement du logement.', 'notObtained'],
  ['departmentSocialCentre', null, 'Suivi social demandé par la personne.', 'didNotGo'],
];

const midnight = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** On every fifth open dossier, on the way; and what became of every second of those that closed one. */
export const addDemonstrationRedirections = async (
  transaction: Prisma.TransactionClient,
  dossiers: readonly KnownDossier[],
  today: CivilDate,
): Promise<void> => {
  const open = dossiers.filter(({ history }) => fold(history)?.state === 'open');
  for (const [index, dossier] of open.entries()) await redirect(transaction, dossier, index, today);
  const closing = await transaction.dossierEvent.findMany({
    where: { kind: 'closed', payload: { path: ['end', 'kind'], equals: 'redirected' } },
    orderBy: { recordedAt: 'asc' },
  });
  await transaction.redirectionOutcomeLine.createMany({
    data: closing
      .filter((_, index) => index % 2 === 0)
      .map(({ id: eventId, recordedById }, index) => ({
        eventId,
        ordinal: 1,
        outcome: (['obtained', 'notObtained', 'notKnown'] as const)[index % 3] ?? 'obtained',
        knownOn: midnight(today),
        writtenAt: new Date(`${today}T08:00:00Z`),
        writtenById: recordedById,
      })),
  });
};

const redirect = async (
  transaction: Prisma.TransactionClient,
  { id: dossierId, agentId: writtenById, history }: KnownDossier,
  index: number,
  today: CivilDate,
): Promise<void> => {
  const [target, name, why, outcome] = sent[(index / 5) % sent.length] ?? [];
  const firstContactOn = history[0]?.happenedOn ?? null;
  if (target === undefined || why === undefined || writtenById === null || firstContactOn === null) return;
  const tenDaysAgo = addDays(today, -10);
  const contact = latestDay(firstContactOn);
  const redirectedOn = midnight(contact > today || contact < tenDaysAgo ? tenDaysAgo : contact);
  const id = randomUUID();
  const author = { writtenAt: redirectedOn, writtenById };
  await transaction.redirection.create({
    data: { id, dossierId, target, name: name ?? null, redirectedOn, why, ...author },
  });
  if (outcome === null || outcome === undefined) return;
  const line = { redirectionId: id, ordinal: 1, outcome, knownOn: midnight(today), writtenById };
  await transaction.redirectionOutcomeLine.create({ data: { ...line, writtenAt: new Date(`${today}T08:00:00Z`) } });
};
