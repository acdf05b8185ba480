import type { endpoints, Received, Replied } from '@parcours/contracts';
import { type LetterKind, templateFaults } from '@parcours/domain/letters';
import { letterFieldNames } from '@parcours/wording';
import { writeAudit } from '../../audit/write-audit.ts';
import { Prisma } from '../../database/generated/client.ts';
import { Failed } from '../../http/failed.ts';
import type { Caller } from '../../http/handler.ts';
import { announceChange, anyDossier } from '../../store/announce-change.ts';
import type { ExchangeDependencies } from '../dependencies.ts';
import { listLetterTemplates } from './list-letter-templates.ts';

type Saving = Received<(typeof endpoints)['saveLetterTemplate']>['body'] & {
  readonly kind: LetterKind;
  readonly caller: Caller;
};

/**
 * Keeps a new version of a template; letters already written stay as they are. Sent again by the same account, it is
 * kept once.
 * @throws Failed `templateRefused` with each fault and its place, `exchangeChangedMeanwhile`
 */
export const saveLetterTemplate = async (
  { prisma, now }: ExchangeDependencies,
  { kind, expectedVersion, subject, body, caller }: Saving,
): Promise<Replied<(typeof endpoints)['saveLetterTemplate']>> => {
  const faults = (['subject', 'body'] as const).flatMap((place) =>
    templateFaults({ subject, body }[place], letterFieldNames).map((fault) => ({ place, ...fault })),
  );
  if (faults.length > 0) throw new Failed({ code: 'templateRefused', faults });
  const at = now();
  const version = expectedVersion + 1;
  return prisma.$transaction(async (transaction) => {
    const same = { kind, version, subject, body, savedById: caller.accountId };
    if ((await transaction.letterTemplate.count({ where: same })) > 0) return listLetterTemplates(transaction);
    const latest = await transaction.letterTemplate.aggregate({ where: { kind }, _max: { version: true } });
    if ((latest._max.version ?? 0) !== expectedVersion) throw new Failed({ code: 'exchangeChangedMeanwhile' });
    await transaction.letterTemplate
      .create({ data: { kind, version, subject, body, savedAt: at, savedById: caller.accountId } })
      .catch(refuseTaken);
    const facts = { kind, version };
    const actorId = caller.accountId;
    await writeAudit(transaction, { actorId, action: 'letterTemplate.saved', dossierId: null, facts, at });
    await announceChange(transaction, anyDossier);
    return listLetterTemplates(transaction);
  });
};

/** Two administrators at the same moment: the second finds its version taken. */
const refuseTaken = (error: unknown): never => {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
    throw new Failed({ code: 'exchangeChangedMeanwhile' });
  }
  throw error;
};
