import type { PrismaClient } from '../database/generated/client.ts';
import { forgetJob } from '../jobs/every-job.ts';
import { handleJob, type JobHandler } from '../jobs/job.ts';
import { addUpStandings } from '../store/standing-counts.ts';
import { forgetOldDrafts } from './forget-old-drafts.ts';

type ForgetDependencies = { readonly prisma: PrismaClient; readonly now: () => Date };

/**
 * Adds up what each write counted; forgets drafts that nobody took up again, and the words of names that nobody bears any
 * more, people or suppliers.
 */
export const forgetHandler = ({ prisma, now }: ForgetDependencies): JobHandler =>
  handleJob(forgetJob, {
    run: async () => {
      // First: nothing else may keep the lines from being added up, each write leaves some.
      await addUpStandings(prisma);
      await forgetOldDrafts(prisma, now());
      await forgetUnusedWords(prisma);
    },
    giveUp: async () => undefined,
  });

/**
 * Of a word that is written twice, all but the first as well. A name written meanwhile waits for the table, and writes its
 * words again; while an import goes on, which may last, this is put off rather than others made to wait behind it.
 */
const forgetUnusedWords = (prisma: PrismaClient): Promise<unknown> =>
  prisma.$transaction([
    prisma.$executeRaw`SET LOCAL lock_timeout = '1s'`,
    prisma.$executeRaw`LOCK TABLE search_word IN SHARE ROW EXCLUSIVE MODE`,
    prisma.$executeRaw`
      DELETE FROM search_word w
      WHERE EXISTS (SELECT FROM search_word s WHERE s.word = w.word AND s.id < w.id) OR NOT EXISTS (
        SELECT FROM (
          SELECT unnest(string_to_array(sort_name, ' ')) AS word FROM person
          UNION SELECT unnest(string_to_array(supplier_text, ' ')) FROM checklist
          UNION SELECT unnest(string_to_array(supplier_text, ' ')) FROM loan) u
        WHERE u.word = w.word)`,
  ]);
