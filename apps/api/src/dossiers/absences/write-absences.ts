import type { endpoints, Received, Replied } from '@parcours/contracts';
import { refusalOfAbsence } from '@parcours/domain/absences';
import { parisDay } from '@parcours/domain/calendar';
import { writeAudit } from '../../audit/write-audit.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange, anyDossier } from '../../store/announce-change.ts';
import { requireAvailableAgent } from '../assignment/available-agent.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { storedDay } from '../tasks/stored-day.ts';
import { absenceOf, readAbsences } from './absences.ts';

type Absences = Replied<(typeof endpoints)['listAbsences']>;
type Given = Received<(typeof endpoints)['addAbsence']>['body'];

export const listAbsences = async ({ prisma, now }: DossierDependencies): Promise<Absences> => ({
  absences: [...(await readAbsences(prisma, parisDay(now())))],
});

/** Notes an absence, once however often it is sent. @throws Failed `absenceRefused`, `agentNotAvailable` */
export const addAbsence = async (
  { prisma, now }: DossierDependencies,
  { absence: { id, agentId, replacedById, from, to }, caller }: { readonly absence: Given; readonly caller: Caller },
): Promise<Absences> => {
  const at = now();
  const today = parisDay(at);
  return prisma.$transaction(async (transaction) => {
    // Two absences noted at the same moment see each other.
    await transaction.$executeRaw`LOCK TABLE absence IN SHARE ROW EXCLUSIVE MODE`;
    const same = { id, agentId, replacedById, fromOn: storedDay(from), toOn: storedDay(to) };
    if ((await transaction.absence.count({ where: same })) === 0) {
      await requireAvailableAgent(transaction, agentId);
      await requireAvailableAgent(transaction, replacedById);
      const others = (await readAbsences(transaction, today)).map(absenceOf);
      const refusal = refusalOfAbsence({ agentId, replacedById, from, to }, others, today);
      if (refusal !== null) throw new Failed({ code: 'absenceRefused', refusal });
      await transaction.absence.create({
        data: same,
      });
      const facts = { agentId, replacedById, from, to };
      await writeAudit(transaction, { actorId: caller.accountId, action: 'absence.added', dossierId: null, facts, at });
      await announceChange(transaction, anyDossier);
    }
    return { absences: [...(await readAbsences(transaction, today))] };
  });
};

/** Takes an absence back; once it is gone, it stays gone. */
export const removeAbsence = async (
  { prisma, now }: DossierDependencies,
  { absenceId, caller }: { readonly absenceId: string; readonly caller: Caller },
): Promise<Absences> => {
  const at = now();
  return prisma.$transaction(async (transaction) => {
    const { count } = await transaction.absence.deleteMany({ where: { id: absenceId } });
    if (count > 0) {
      const facts = { absenceId };
      await writeAudit(transaction, {
        actorId: caller.accountId,
        action: 'absence.removed',
        dossierId: null,
        facts,
        at,
      });
      await announceChange(transaction, anyDossier);
    }
    return { absences: [...(await readAbsences(transaction, parisDay(at)))] };
  });
};
