import type { statisticsOutputEndpoints } from '@parcours/contracts';
import type { Handlers } from '../../http/handler.ts';
import type { StatisticsDependencies } from '../section.ts';
import { exportEventLog } from './event-log/export-event-log.ts';
import { exportStatistics } from './export-statistics.ts';

type OutputHandlers = Pick<Handlers, keyof typeof statisticsOutputEndpoints>;

/** The handlers of figures that leave the program. */
export const statisticsOutputHandlers = (dependencies: StatisticsDependencies): OutputHandlers => ({
  exportStatistics: ({ body }, { caller }) => exportStatistics(dependencies, { asked: body, caller }),
  exportEventLog: ({ body }, { caller }) => exportEventLog(dependencies, { asked: body, caller }),
});
