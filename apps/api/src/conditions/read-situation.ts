import type { SituationView } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { allowedActs, currentRequest, fold } from '@parcours/domain/path';
import { Failed } from '../http/failed.ts';
import type { Caller } from '../http/handler.ts';
import { detailsOf } from '../store/person-details.ts';
import { readRuleSetOn } from '../store/rule-sets.ts';
import { storedFacts } from '../store/situation.ts';
import { readEntries } from '../store/stored-history.ts';
import type { ConditionDependencies } from './dependencies.ts';

/** What is known of the person and the household of a dossier, and the rules in force. @throws Failed `notFound` */
export const readSituation = async (
  { prisma, now }: ConditionDependencies,
  { dossierId, caller }: { readonly dossierId: string; readonly caller: Caller },
): Promise<SituationView> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    include: { person: true, situation: true },
  });
  const history = await readEntries(prisma, dossierId);
  const [position, request, today] = [fold(history), currentRequest(history), parisDay(now())];
  if (dossier === null || position === null || request === null) throw new Failed({ code: 'notFound' });
  const { person, situation, reference } = dossier;
  return {
    dossierId,
    reference,
    dossierVersion: history.length,
    allowedActs: allowedActs(position, { roles: caller.roles, today }),
    version: situation?.version ?? 0,
    savedAt: situation?.savedAt.toISOString() ?? null,
    person: detailsOf(person),
    personVersion: person.version,
    request,
    facts: storedFacts(situation?.facts),
    ruleSet: await readRuleSetOn(prisma, today),
  };
};
