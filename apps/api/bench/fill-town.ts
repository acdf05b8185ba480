import { parisDay } from '@parcours/domain/calendar';
import { createAccountWithPassword } from '../src/accounts/create-account-with-password.ts';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { addDemonstrationExchanges } from '../src/demonstration/add-exchanges.ts';
import { addDemonstrationLoans } from '../src/demonstration/add-loans.ts';
import { addDemonstrationTasks } from '../src/demonstration/add-tasks.ts';
import { type Dice, diceOf } from '../src/demonstration/dice.ts';
import { generateDossiers } from '../src/demonstration/generate-dossiers.ts';
import { demonstrationAccounts, demonstrationPassword } from '../src/demonstration/load-demonstration.ts';
import { keepDrawnPapers, loadPapers, storeDrawnPapers } from '../src/demonstration/papers/load-papers.ts';
import { inventFacts } from '../src/demonstration/situations.ts';
import { storeSituations } from '../src/demonstration/store-situations.ts';
import type { FileStore } from '../src/files/file-store.ts';
import { createDossiers, type NewDossier } from '../src/store/create-dossiers.ts';
import { inventLastName } from './names.ts';

const seed = 2013;
/** One in thirteen is live, as where a dossier takes five months and the oldest are six years old. */
const pastTold = 4;
const atOnce = 500;

type Filling = {
  readonly prisma: PrismaClient;
  readonly files: FileStore;
  readonly size: number;
  readonly onProgress: (dossiers: number) => void;
};

/** Accounts, and so many invented dossiers with what the program keeps of them, written as the program writes it. */
export const fillTown = async ({ prisma, files, size, onProgress }: Filling): Promise<void> => {
  const at = new Date();
  const [camille, dominique, ...others] = await Promise.all(
    Object.values(demonstrationAccounts).map((account) =>
      createAccountWithPassword(
        { prisma, now: () => at },
        { ...account, password: demonstrationPassword, mustChangePassword: false },
      ),
    ),
  );
  if (camille === undefined || dominique === undefined || others.length === 0) throw new Error('a town has accounts');
  const agentIds = [camille.accountId, dominique.accountId] as const;
  const drawn = await keepDrawnPapers(files);
  await prisma.$transaction((transaction) => storeDrawnPapers(transaction, drawn, at));
  const dice = diceOf(seed);
  let filled = 0;
  for (const invented of inBatches(
    generateDossiers({ seed, now: at, agentIds: [...agentIds], count: size, pastTold }),
  )) {
    const dossiers = invented.map((dossier) => renamed(dossier, dice));
    const facts = dossiers.map(({ history }) => inventFacts(history, dice, parisDay(at)));
    await prisma.$transaction(
      async (transaction) => {
        const created = await createDossiers(transaction, dossiers);
        await loadPapers(transaction, { dossiers, created, facts, drawn, seed: seed + filled, at });
        await storeSituations(transaction, { dossiers, created, facts }, parisDay(at));
        const known = dossiers.map((dossier, index) => ({
          ...dossier,
          ...(created[index] ?? { id: '', reference: '' }),
        }));
        const now = { at, today: parisDay(at) };
        await addDemonstrationTasks(transaction, known, now);
        await addDemonstrationExchanges(transaction, known, now);
        await addDemonstrationLoans(transaction, known, now);
      },
      { timeout: 120_000 },
    );
    filled += dossiers.length;
    onProgress(filled);
  }
};

/** Three in four bear a name of many, the others one of few: some names are common. */
const renamed = (dossier: NewDossier, dice: Dice): NewDossier =>
  dice.onceIn(4) ? dossier : { ...dossier, person: { ...dossier.person, lastName: inventLastName(dice) } };

function* inBatches(dossiers: Iterable<NewDossier>): Generator<readonly NewDossier[]> {
  let batch: NewDossier[] = [];
  for (const dossier of dossiers) {
    batch.push(dossier);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
