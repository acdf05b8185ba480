import type { CivilDate } from '@parcours/domain/calendar';
import { completeness, needsOf } from '@parcours/domain/checklist';
import { assess } from '@parcours/domain/eligibility';
import { currentRequest, type HistoryEntry, standingEntries } from '@parcours/domain/path';
import { type SubmissionGap, submissionGaps } from '@parcours/domain/submission';
import type { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import { readCatalogueOn } from '../../store/catalogues.ts';
import { readStoredChecklist } from '../../store/checklist.ts';
import { readRuleSetOn } from '../../store/rule-sets.ts';
import { dayOrNull, readSituationOf } from '../../store/situation.ts';

type Leaving = {
  readonly dossierId: string;
  readonly history: readonly HistoryEntry[];
  /** The day on which the file leaves: papers and conditions are read for it. */
  readonly on: CivilDate;
};

/** What a file lacks on the day it leaves, from what is stored now. @throws Failed `notFound` */
export const gapsOn = async (
  prisma: Prisma.TransactionClient,
  { dossierId, history, on }: Leaving,
): Promise<readonly SubmissionGap[]> => {
  const dossier = await prisma.dossier.findUnique({ where: { id: dossierId }, select: { person: true } });
  const request = currentRequest(history);
  if (dossier === null || request === null) throw new Failed({ code: 'notFound' });
  const situation = await readSituationOf(prisma, dossierId, history);
  const checklist = await readStoredChecklist(prisma, dossierId);
  const needs = needsOf(checklist.situation, await readCatalogueOn(prisma, on));
  return submissionGaps({
    person: { ...dossier.person, bornOn: dayOrNull(dossier.person.bornOn) },
    request,
    verdicts: assess(situation, await readRuleSetOn(prisma, on), on).verdicts,
    pieces: completeness(needs, checklist.pieces, on).gaps,
    override: overrideOf(history),
  });
};

/** Why a person set aside what advised against, when last finding the dossier eligible. */
const overrideOf = (history: readonly HistoryEntry[]): string | null => {
  const found = standingEntries(history).findLast(({ event }) => event.kind === 'foundEligible')?.event;
  return found?.kind === 'foundEligible' ? found.override : null;
};
