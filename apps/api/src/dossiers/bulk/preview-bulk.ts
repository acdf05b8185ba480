import type { BulkAct, BulkPreviewLine } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { hindranceOf, rolesOfBulk } from '@parcours/domain/tasks';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import type { DossierDependencies } from '../dependencies.ts';
import { seesIdentity } from '../summary.ts';
import { readBulkFacts } from './bulk-facts.ts';

type Previewed = { readonly act: BulkAct; readonly dossierIds: readonly string[]; readonly caller: Caller };

/** Says of each dossier whether an act would change it, and why not. @throws Failed `notAllowed`, `notFound` */
export const previewBulk = async (
  { prisma, now }: DossierDependencies,
  { act, dossierIds, caller }: Previewed,
): Promise<{ lines: BulkPreviewLine[] }> => {
  requireRoleFor(act, caller);
  const today = parisDay(now());
  const asked = [...new Set(dossierIds)];
  const facts = await readBulkFacts(prisma, asked, { today });
  const lines = asked.map((dossierId): BulkPreviewLine => {
    const known = facts.get(dossierId);
    if (known === undefined) throw new Failed({ code: 'notFound' });
    const { reference, person, expected } = known;
    const hindrance = hindranceOf(act, known, today);
    return { dossierId, reference, person: seesIdentity(caller.roles) ? person : null, expected, hindrance };
  });
  return { lines };
};

/** @throws Failed `notAllowed` */
export const requireRoleFor = ({ kind }: Pick<BulkAct, 'kind'>, { roles }: Caller): void => {
  if (!rolesOfBulk[kind].some((role) => roles.includes(role))) throw new Failed({ code: 'notAllowed' });
};
