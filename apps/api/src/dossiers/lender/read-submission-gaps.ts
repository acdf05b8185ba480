import type { endpoints, Replied } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { Failed } from '../../http/failed.ts';
import { readStoredChecklist } from '../../store/checklist.ts';
import { readEntries } from '../../store/stored-history.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { gapsOn } from './gaps-on.ts';

/** Everything that stands between a dossier and a complete file on the day it is to leave. @throws Failed `notFound` */
export const readSubmissionGaps = async (
  { prisma, now }: DossierDependencies,
  { dossierId }: { readonly dossierId: string },
): Promise<Replied<(typeof endpoints)['readSubmissionGaps']>> => {
  const history = await readEntries(prisma, dossierId);
  if (history.length === 0) throw new Failed({ code: 'notFound' });
  const { plannedOn } = await readStoredChecklist(prisma, dossierId);
  const on = plannedOn ?? parisDay(now());
  return { on, gaps: await gapsOn(prisma, { dossierId, history, on }) };
};
