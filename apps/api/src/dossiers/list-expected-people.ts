import type { endpoints, Replied } from '@parcours/contracts';
import { civilDateOf, parisDay } from '@parcours/domain/calendar';
import type { DossierDependencies } from './dependencies.ts';

/** Who has an appointment from today on, soonest first: identity and appointment only, for the front desk. */
export const listExpectedPeople = async ({
  prisma,
  now,
}: DossierDependencies): Promise<Replied<(typeof endpoints)['listExpectedPeople']>> => {
  const dossiers = await prisma.dossier.findMany({
    where: { waitingFor: 'appointment', appointmentOn: { gte: new Date(`${parisDay(now())}T00:00:00Z`) } },
    orderBy: [{ appointmentOn: 'asc' }, { appointmentTime: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    include: { person: true, agent: { select: { name: true } } },
    take: 200,
  });
  return {
    people: dossiers.flatMap(({ id, reference, person, agent, appointmentOn, appointmentTime, appointmentPlace }) =>
      appointmentOn === null
        ? []
        : [
            {
              dossierId: id,
              reference,
              lastName: person.lastName,
              firstName: person.firstName,
              appointmentOn: civilDateOf(appointmentOn.toISOString().slice(0, 10)),
              time: appointmentTime,
              place: appointmentPlace,
              agent: agent?.name ?? null,
            },
          ],
    ),
  };
};
