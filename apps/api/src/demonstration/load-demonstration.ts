import type { Role } from '@parcours/domain/access';
import { parisDay } from '@parcours/domain/calendar';
import type { PrismaClient } from '../database/generated/client.ts';
import type { FileStore } from '../files/file-store.ts';
import { createDossiers } from '../store/create-dossiers.ts';
import { addDemonstrationArrangements } from './add-arrangements.ts';
import { addDemonstrationExchanges } from './add-exchanges.ts';
import { addDemonstrationLenderLetters } from './add-lender-letters.ts';
import { addDemonstrationLoans } from './add-loans.ts';
import { addDemonstrationPacks, sendOneWithPack } from './add-packs.ts';
import { addDemonstrationParameters } from './add-parameters.ts';
import { addDemonstrationRedirections } from './add-redirections.ts';
import { addDemonstrationTasks } from './add-tasks.ts';
import { diceOf } from './dice.ts';
import { generateDossiers } from './generate-dossiers.ts';
import { keepDrawnPapers, lenderLetter, loadPapers, storeDrawnPapers } from './papers/load-papers.ts';
import { inventFacts } from './situations.ts';
import { storeSituations } from './store-situations.ts';
import { withTwoRecords } from './with-two-records.ts';

type DemonstrationAccount = { readonly name: string; readonly email: string; readonly roles: readonly Role[] };

/** The same for every account: the data is invented and the server listens to its own machine. */
export const demonstrationPassword = 'donnees-fictives';

export const demonstrationAccounts = {
  agent: { name: 'Camille Accompagnatrice', email: 'agent@exemple.test', roles: ['agent'] },
  colleague: { name: 'Dominique Collègue', email: 'collegue@exemple.test', roles: ['agent'] },
  frontDesk: { name: 'Alex Accueil', email: 'accueil@exemple.test', roles: ['frontDesk'] },
  head: { name: 'Claude Responsable', email: 'responsable@exemple.test', roles: ['head'] },
  administrator: { name: 'Sacha Administration', email: 'administration@exemple.test', roles: ['administrator'] },
} as const satisfies Record<string, DemonstrationAccount>;

type DemonstrationDependencies = {
  readonly prisma: PrismaClient;
  readonly files: FileStore;
  readonly now: () => Date;
  readonly createAccount: (
    account: DemonstrationAccount & { readonly password: string; readonly mustChangePassword: boolean },
  ) => Promise<{ accountId: string }>;
};

/** The same people at every start; their dates follow the day they are loaded. */
const seed = 2013;

/**
 * Fills an empty installation with accounts and fictional dossiers, once: another start finds the installation
 * there and adds nothing, and a load cut short is taken up again.
 * @returns whether anything was loaded
 */
export const loadDemonstration = async ({
  prisma,
  files,
  now,
  createAccount,
}: DemonstrationDependencies): Promise<boolean> => {
  if ((await prisma.installation.count()) > 0) return false;
  const accountIdOf = async (account: DemonstrationAccount): Promise<string> => {
    const known = await prisma.user.findUnique({ where: { email: account.email } });
    if (known !== null) return known.id;
    const created = await createAccount({ ...account, password: demonstrationPassword, mustChangePassword: false });
    return created.accountId;
  };
  const { agent, colleague, ...others } = demonstrationAccounts;
  const agentIds = [await accountIdOf(agent), await accountIdOf(colleague)] as const;
  const { administrator, ...readers } = others;
  const administratorId = await accountIdOf(administrator);
  for (const account of Object.values(readers)) await accountIdOf(account);
  const at = now();
  const today = parisDay(at);
  const generated = [...generateDossiers({ seed, now: at, agentIds: [...agentIds] })];
  const dossiers = withTwoRecords(sendOneWithPack(generated), today);
  const dice = diceOf(seed);
  const facts = dossiers.map(({ history }) => inventFacts(history, dice, today));
  const drawn = await keepDrawnPapers(files);
  await prisma.$transaction(
    async (transaction) => {
      const created = await createDossiers(transaction, dossiers);
      await storeDrawnPapers(transaction, drawn, at);
      await loadPapers(transaction, { dossiers, created, facts, drawn, seed, at });
      await storeSituations(transaction, { dossiers, created, facts }, today);
      const known = dossiers.flatMap((dossier, index) => ({
        ...dossier,
        ...(created[index] ?? { id: '', reference: '' }),
      }));
      await addDemonstrationTasks(transaction, known, { at, today });
      await addDemonstrationExchanges(transaction, known, { at, today });
      await addDemonstrationRedirections(transaction, known, today);
      await addDemonstrationPacks(transaction, known, { at, agentId: agentIds[0] });
      await addDemonstrationLoans(transaction, known, { at, today });
      await addDemonstrationLenderLetters(transaction, drawn.get(lenderLetter));
      await addDemonstrationParameters(transaction, { at, today, administratorId });
      await addDemonstrationArrangements(transaction, { at, today, agentId: agentIds[0], colleagueId: agentIds[1] });
      await transaction.installation.create({ data: { id: 1, isDemonstration: true, createdAt: at } });
    },
    { timeout: 60_000 },
  );
  return true;
};
