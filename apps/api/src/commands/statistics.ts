import { type CohortFilters, cohortFilters, parseInput } from '@parcours/contracts';
import { channels } from '@parcours/domain/request';
import { channelLabels } from '@parcours/wording';
import { type Command, commonHelp, readArguments, UsageError } from './command.ts';
import { openInstallation } from './installation.ts';
import { sectionsText } from './sections-text.ts';
import { statisticsText } from './statistics-text.ts';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  channel: { type: 'string' },
  association: { type: 'string' },
  project: { type: 'string' },
  agent: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const channelList = channels.map((channel) => `    ${channel.padEnd(24)}${channelLabels[channel]}`).join('\n');

export const statistics: Command = {
  name: 'statistics',
  summary: 'Les chiffres de la page « Pourquoi si peu ? »',
  help: `pnpm admin statistics [--from JOUR] [--to JOUR] [--as-of JOUR] [--channel ORIENTATION] [--association NOM] [--project OBJET] [--agent COMPTE] [--json]

Écrit les chiffres de la page « Pourquoi si peu ? ».

  --from 2020-01-01   premiers contacts à partir de ce jour
  --to 2020-12-31     premiers contacts jusqu’à ce jour compris
  --as-of 2021-06-30  chiffres arrêtés à ce jour : ce qui est arrivé ensuite n’existe pas
  --project training  premiers contacts pour cet objet
  --association NOM   premiers contacts que cette association accompagne, écrite comme à la saisie
  --agent COMPTE      premiers contacts que suit ce compte, par son identifiant ; nobody : sans accompagnateur
  --channel bank      premiers contacts de cette orientation :
${channelList}
  --json              en JSON, comme l’API les donne
${commonHelp}`,

  run: async (args, tools) => {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length > 0) throw new UsageError(`De trop : « ${positionals.join(' ')} ».`);
    const { from, to, 'as-of': asOf, channel, association, project, agent } = values;
    const cohort = readCohort({ from, to, asOf, channel, association, project, agent });
    const { prisma } = await openInstallation({ ...values, mayCreate: false }, tools);
    const { readEverySection } = await import('../statistics/read-every-section.ts');
    const { sectionSheets } = await import('../statistics/outputs/figure-sheets.ts');
    const { path, sections } = await readEverySection({ prisma, now: () => new Date() }, cohort);
    tools.print(
      values.json
        ? JSON.stringify({ ...path, sections }, null, 2)
        : [
            statisticsText(path),
            ...(path.headline.firstContacts === 0 ? [] : [sectionsText(sectionSheets(sections))]),
          ].join('\n\n'),
    );
  },
};

/** What each filter is to look like. */
const expected: Readonly<Record<string, string>> = {
  from: '--from attend un jour qui existe, comme 2020-01-31.',
  to: '--to attend un jour qui existe, comme 2020-12-31.',
  asOf: '--as-of attend un jour qui existe, comme 2021-06-30.',
  project: '--project attend un objet connu, comme drivingLicence.',
  association: '--association attend le nom d’une association.',
  agent: '--agent attend l’identifiant d’un compte, ou nobody.',
  channel: '--channel attend une orientation de la liste ci-dessous.',
};

const readCohort = (given: { readonly [Name in keyof CohortFilters]: string | undefined }): CohortFilters => {
  const parsed = parseInput(cohortFilters, given, 'option');
  if (parsed.isValid) return parsed.value;
  const wrong = parsed.problems.map(({ field }) => expected[field.replace('option.', '')] ?? field);
  throw new UsageError(wrong.join('\n'));
};
