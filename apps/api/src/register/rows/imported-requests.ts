import { Prisma } from '../../database/generated/client.ts';
import { createKnownRequests, type KnownRequests } from './known-requests.ts';
import { identityOf } from './request.ts';

type Imported = {
  readonly dossierId: string;
  readonly reference: string;
  readonly fingerprint: string;
  readonly number: string | null;
  readonly lastName: string;
  readonly firstName: string | null;
  readonly firstContactOn: string;
};

const pageSize = 2000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Every request that an import took over, by the reference of its dossier. */
export const readImportedRequests = async (prisma: Prisma.TransactionClient): Promise<KnownRequests<string>> => {
  const known = createKnownRequests<string>();
  let after = beforeAll;
  for (;;) {
    const page = await readPage(prisma, after);
    for (const { reference, ...facts } of page) known.add(identityOf(facts), reference);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return known;
    after = last.dossierId;
  }
};

const readPage = (prisma: Prisma.TransactionClient, after: string): Promise<Imported[]> =>
  prisma.$queryRaw<Imported[]>(Prisma.sql`
    SELECT s.dossier_id AS "dossierId", d.reference, s.fingerprint, s.register_number AS number,
      p.last_name AS "lastName", p.first_name AS "firstName", d.first_contact_on AS "firstContactOn"
    FROM source_row s JOIN dossier d ON d.id = s.dossier_id JOIN person p ON p.id = d.person_id
    WHERE s.dossier_id > ${after}::uuid ORDER BY s.dossier_id LIMIT ${pageSize}`);
