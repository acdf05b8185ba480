import { cohortFilters, type Received, type YearlyReport, type yearlyReportEndpoints } from '@parcours/contracts';
import { civilDateOf, parisDay } from '@parcours/domain/calendar';
import {
  channelsDraft,
  cohortSentence,
  conditionCostsDraft,
  type DraftSection,
  detoursDraft,
  funnelDraft,
  lossesDraft,
  ownerTimesDraft,
  pieceTimesDraft,
  publishedReport,
  qualityDraft,
  quartersDraft,
  stageTimesDraft,
} from '@parcours/wording';
import { Prisma, type PrismaClient } from '../../database/generated/client.ts';
import { readService } from '../../store/service.ts';
import { readEverySection } from '../read-every-section.ts';
import type { StatisticsDependencies } from '../section.ts';
import { readKeptText } from './kept-text.ts';

type About = Received<typeof yearlyReportEndpoints.readYearlyReport>['query'];

/** The figures of the first contacts of a year, by the functions that the page calls, as they may be published. */
export const readYearlyReport = async (
  dependencies: StatisticsDependencies,
  { year, asOf = civilDateOf(`${year}-12-31`) }: About,
): Promise<YearlyReport> => {
  const { prisma, now } = dependencies;
  const cohort = cohortFilters.parse({ from: `${year}-01-01`, to: `${year}-12-31`, asOf });
  const read = await readEverySection(dependencies, cohort);
  return {
    year,
    asOf: read.path.asOf,
    years: await yearsWithContacts(prisma, parisDay(now()).slice(0, 4)),
    service: (await readService(prisma)).details.name,
    cohort: publishedCohort(read.path),
    kept: await readKeptText(prisma, year),
    sections: publishedReport(draftsOf(read)),
  };
};

type Read = Awaited<ReturnType<typeof readEverySection>>;

/**
 * What may be published of each section. Dates of ends, pairs of conditions and associations are not: each of their
 * figures would be a person or two.
 */
const draftsOf = ({ path, sections }: Read): readonly DraftSection[] => [
  funnelDraft(path),
  lossesDraft(path),
  stageTimesDraft(sections.stageTimes),
  ownerTimesDraft(sections.ownerTimes),
  conditionCostsDraft(sections.conditionCosts),
  pieceTimesDraft(sections.pieceTimes),
  detoursDraft(sections.detours),
  channelsDraft(sections.byChannel),
  quartersDraft(sections.quarters, path.losses),
  qualityDraft(sections.quality),
];

/** Without how many are left aside, nor the days of the first and the last: they may be one person's. */
const publishedCohort = ({ cohort, asOf }: Read['path']): string =>
  cohortSentence({
    asOf,
    cohort: { ...cohort, leftOutAsAdministrative: 0, impreciseFirstContacts: 0, firstOn: null, lastOn: null },
  })
    .filter((part) => typeof part === 'string')
    .join('');

const yearsWithContacts = async (prisma: PrismaClient, current: string): Promise<readonly string[]> => {
  const rows = await prisma.$queryRaw<{ year: string }[]>(
    Prisma.sql`SELECT DISTINCT to_char(first_contact_day, 'YYYY') AS year FROM current_spell`,
  );
  return [...new Set([current, ...rows.map(({ year }) => year)])].sort().reverse();
};
