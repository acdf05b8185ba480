import {
  type ComparedFilters,
  cohortFilters,
  type Received,
  statisticsEndpoints,
  type statisticsOutputEndpoints,
} from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { comparisonSheet, type FigureSheet, funnelSheet, lossesSheet, workloadSheet } from '@parcours/wording';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Caller, OutgoingFile } from '../../http/handler.ts';
import { readComparison } from '../read-comparison.ts';
import { readEverySection } from '../read-every-section.ts';
import { readPathStatistics } from '../read-path-statistics.ts';
import { readWorkload } from '../read-workload.ts';
import type { StatisticsDependencies } from '../section.ts';
import { sectionSheets } from './figure-sheets.ts';

type Asked = Received<typeof statisticsOutputEndpoints.exportStatistics>['body'];
type Export = { readonly asked: Asked; readonly caller: Caller };

/** Every table of the page as a workbook, by the functions that the page calls. Who took it, by which filters, is noted. */
export const exportStatistics = async (
  dependencies: StatisticsDependencies,
  { asked: { isCompared, ...filters }, caller }: Export,
): Promise<OutgoingFile> => {
  const at = dependencies.now();
  const cohort = cohortFilters.parse(filters);
  const { path, sections } = await readEverySection(dependencies, cohort);
  const beside = isCompared ? await readBeside(dependencies, filters) : null;
  const workload = await readOwnWorkload(dependencies, caller);
  await writeAudit(dependencies.prisma, {
    actorId: caller.accountId,
    action: 'statistics.exported',
    dossierId: null,
    facts: { format: 'xlsx', filters: isCompared ? filters : cohort, isCompared, dossiers: path.cohort.dossiers },
    at,
  });
  // Read when the first workbook is asked for, and in memory only then.
  const { writeFigureWorkbook } = await import('./figure-workbook.ts');
  return {
    name: `pourquoi-si-peu-${parisDay(at)}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeFigureWorkbook({
      madeOn: parisDay(at),
      groups: [path, ...(beside === null ? [] : [beside.path])],
      sheets: [
        funnelSheet(path),
        lossesSheet(path),
        ...sectionSheets(sections),
        ...(beside === null ? [] : [comparisonSheet(beside.comparison)]),
        ...workload,
      ],
    }),
  };
};

/** Who may not read the work of others on screen does not find it in a file. */
const readOwnWorkload = async (
  dependencies: StatisticsDependencies,
  caller: Caller,
): Promise<readonly FigureSheet[]> =>
  statisticsEndpoints.readWorkload.access.some((role) => caller.roles.includes(role))
    ? [workloadSheet(await readWorkload(dependencies))]
    : [];

/** The two groups, and the other one alone. */
const readBeside = async (dependencies: StatisticsDependencies, filters: ComparedFilters) => {
  const {
    asOf,
    otherFrom: from,
    otherTo: to,
    otherChannel: channel,
    otherAssociation: association,
    otherProject: project,
    otherAgent: agent,
  } = filters;
  const other = cohortFilters.parse({ asOf, from, to, channel, association, project, agent });
  return {
    comparison: await readComparison(dependencies, filters),
    path: await readPathStatistics(dependencies, other),
  };
};
