import { type CohortFilters, cohortFilters, parseInput, pathStatistics } from '@parcours/contracts';
import { channels } from '@parcours/domain/request';
import { channelLabels } from '@parcours/wording';
import { z } from 'zod';
import { type Command, commonHelp, readArguments, UsageError } from './command.ts';
import { openInstallation } from './installation.ts';
import { statisticsText } from './statistics-text.ts';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  channel: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const channelList = channels.map((channel) => `    ${channel.padEnd(24)}${channelLabels[channel]}`).join('\n');

export const statistics: Command = {
  name: 'statistics',
  summary: 'Les chiffres de la page « Pourquoi si peu ? »',
  help: `pnpm admin statistics [--from JOUR] [--to JOUR] [--channel ORIENTATION] [--json]

Écrit les chiffres de la page « Pourquoi si peu ? ».

  --from 2020-01-01   premiers contacts à partir de ce jour
  --to 2020-12-31     premiers contacts jusqu’à ce jour compris
  --channel bank      premiers contacts de cette orientation :
${channelList}
  --json              en JSON, comme l’API les donne
${commonHelp}`,

  run: async (args, tools) => {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length > 0) throw new UsageError(`De trop : « ${positionals.join(' ')} ».`);
    const { from, to, channel } = values;
    const cohort = readCohort({ from, to, channel });
    const { prisma } = await openInstallation({ ...values, mayCreate: false }, tools);
    const { readPathStatistics } = await import('../statistics/read-path-statistics.ts');
    const figures = await readPathStatistics({ prisma, now: () => new Date() }, cohort);
    tools.print(values.json ? JSON.stringify(z.encode(pathStatistics, figures), null, 2) : statisticsText(figures));
  },
};

/** What each filter is to look like. */
const expected: Readonly<Record<string, string>> = {
  from: '--from attend un jour qui existe, comme 2020-01-31.',
  to: '--to attend un jour qui existe, comme 2020-12-31.',
  channel: '--channel attend une orientation de la liste ci-dessous.',
};

const readCohort = (given: { readonly [Name in keyof CohortFilters]: string | undefined }): CohortFilters => {
  const parsed = parseInput(cohortFilters, given, 'option');
  if (parsed.isValid) return parsed.value;
  const wrong = parsed.problems.map(({ field }) => expected[field.replace('option.', '')] ?? field);
  throw new UsageError(wrong.join('\n'));
};
