import type { Workload } from '@parcours/contracts';
import { stages } from '@parcours/domain/path';
import { ageBands } from '@parcours/domain/statistics';
import { partialDateLabel } from '../calendar.ts';
import { stageLabels } from '../path.ts';
import { french } from '../typography.ts';
import {
  ageBandLabels,
  weeksSentence,
  workloadDefinitions,
  workloadLimitSentence,
  workloadSentence,
} from '../workload.ts';
import type { FigureSheet } from './figure-sheet.ts';
import { count, tableOf, words } from './table.ts';

type AgentLoad = Workload['agents'][number];
type StageLoad = Workload['stages'][number];

/** The work before the service today, which no filter of the page narrows. */
export const workloadSheet = (figures: Workload): FigureSheet => ({
  title: 'Charge du service',
  sentences: [
    [
      french`Au ${partialDateLabel(figures.asOf)}, pour tout le service : les filtres des autres feuilles n’y changent rien.`,
    ],
    [workloadSentence(figures)],
    [weeksSentence(figures)],
    [workloadLimitSentence()],
  ],
  tables: [
    tableOf('Dossiers en cours par accompagnateur et par étape', figures.agents, [
      words<AgentLoad>('Accompagnateur', ({ agent }) => agent?.name ?? 'Personne encore'),
      count<AgentLoad>('En cours', ({ open }) => open),
      ...stages.map((stage) => count<AgentLoad>(stageLabels[stage], ({ stages: byStage }) => byStage[stage])),
      count<AgentLoad>('Attentes en retard', ({ lateWaits }) => lateWaits),
      count<AgentLoad>('Tâches en retard', ({ lateTasks }) => lateTasks),
    ]),
    tableOf('Dossiers en cours par étape et par âge', figures.stages, [
      words<StageLoad>('Étape', ({ stage }) => stageLabels[stage]),
      count<StageLoad>('En cours', ({ open }) => open),
      ...ageBands.map((band) => count<StageLoad>(ageBandLabels[band], ({ ages }) => ages[band])),
    ]),
    tableOf('Arrivées et fins de chaque semaine', figures.weeks, [
      words('Semaine du', ({ monday }) => partialDateLabel(monday)),
      count('Premiers contacts arrivés', ({ arrivals }) => arrivals),
      count('Dossiers terminés', ({ ends }) => ends),
    ]),
  ],
  definitions: workloadDefinitions,
});
