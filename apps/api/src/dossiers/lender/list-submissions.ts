import type { endpoints, Replied } from '@parcours/contracts';
import { type Submission, submissionsOf } from '@parcours/domain/path';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { readEntries } from '../../store/stored-history.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { freeText } from '../free-text.ts';

type Listed = Replied<(typeof endpoints)['listSubmissions']>;

/** What went to the lender and what it answered, oldest first. @throws Failed `notFound` */
export const listSubmissions = async (
  { prisma }: Pick<DossierDependencies, 'prisma'>,
  { dossierId, caller }: { readonly dossierId: string; readonly caller: Caller },
): Promise<Listed> => {
  const history = await readEntries(prisma, dossierId);
  if (history.length === 0) throw new Failed({ code: 'notFound' });
  const submissions = submissionsOf(history);
  const senders = await prisma.user.findMany({
    where: { id: { in: submissions.flatMap(({ sentById }) => sentById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(senders.map(({ id, name }) => [id, name]));
  return { submissions: submissions.map((submission) => shown(submission, names, caller)) };
};

const shown = (
  { sentById, despite, asked, ...submission }: Submission,
  names: ReadonlyMap<string, string>,
  { roles }: Caller,
): Listed['submissions'][number] => ({
  ...submission,
  sentBy: sentById === null ? null : (names.get(sentById) ?? null),
  despite: despite && { ...despite, why: freeText(despite.why, roles) },
  asked: asked && { ...asked, what: freeText(asked.what, roles), why: freeText(asked.why, roles) },
});
