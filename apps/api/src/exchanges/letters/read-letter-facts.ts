import type { endpoints, Replied } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { papersDueOn } from '@parcours/domain/checklist';
import { dueLetter } from '@parcours/domain/letters';
import { fold } from '@parcours/domain/path';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { readCatalogueOn } from '../../store/catalogues.ts';
import { readStoredChecklist } from '../../store/checklist.ts';
import { dayOf } from '../../store/civil-day.ts';
import { readService } from '../../store/service.ts';
import { readEntries } from '../../store/stored-history.ts';
import type { LetterDependencies } from '../dependencies.ts';
import { readRedirections } from '../redirections/read-redirections.ts';
import { letterFactsOf } from './letter-facts.ts';

/** The facts of a dossier that letters name, in words. @throws Failed `notFound` */
export const readLetterFacts = async (
  { prisma, now, canSendMail }: LetterDependencies,
  { dossierId, caller }: { readonly dossierId: string; readonly caller: Caller },
): Promise<Replied<(typeof endpoints)['readLetterFacts']>> => {
  const dossier = await prisma.dossier.findUnique({
    where: { id: dossierId },
    include: {
      person: { select: { firstName: true, lastName: true, email: true } },
      pieces: { orderBy: { code: 'asc' } },
    },
  });
  if (dossier === null) throw new Failed({ code: 'notFound' });
  const history = await readEntries(prisma, dossierId);
  const position = fold(history);
  if (position === null) throw new Failed({ code: 'notFound' });
  const request = await prisma.letter.findFirst({
    where: { dossierId, kind: 'piecesRequest' },
    orderBy: { writtenAt: 'desc' },
    select: { writtenAt: true },
  });
  const redirections = await readRedirections(prisma, dossierId);
  const { appointmentOn, ...known } = dossier;
  const { plannedOn, situation } = await readStoredChecklist(prisma, dossierId);
  const today = parisDay(now());
  return {
    due: dueLetter(position, request === null ? null : parisDay(request.writtenAt), today),
    papersDueOn: papersDueOn(plannedOn, today),
    email: emailOf(dossier.person, canSendMail),
    facts: letterFactsOf({
      ...known,
      appointmentOn: appointmentOn === null ? null : dayOf(appointmentOn),
      history,
      redirection: redirections.find(({ voided }) => voided === null) ?? null,
      agentName: caller.name,
      service: (await readService(prisma)).details,
      situation,
      catalogue: await readCatalogueOn(prisma, plannedOn ?? today),
      today,
    }),
  };
};

const emailOf = ({ email }: { readonly email: string | null }, canSendMail: boolean) => {
  if (!canSendMail) return 'emailNotConfigured';
  return email === null ? 'noEmailAddress' : 'ready';
};
