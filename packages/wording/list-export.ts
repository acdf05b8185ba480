import type { DossierSummary, ListColumn } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { shortDateLabel } from './calendar.ts';
import { endLabels, reasonLabel } from './end.ts';
import { milestoneLabels, ownerLabels, stageLabels, stateLabels } from './path.ts';
import { channelLabels, projectLabels } from './request.ts';
import { capitalised } from './typography.ts';
import { waitedFor } from './waiting.ts';

export const listColumnLabels: Readonly<Record<ListColumn, string>> = {
  path: 'Parcours',
  standing: 'Où en est-on',
  request: 'Demande',
  firstContact: 'Premier contact',
  channel: 'Orientation',
  agent: 'Accompagnateur',
  lastRecorded: 'Dernière saisie',
};

type Cell = string | number | null;
type Exported = readonly (readonly [heading: string, cell: (dossier: DossierSummary, today: CivilDate) => Cell])[];

/** What each column of the list becomes in a spreadsheet. */
const exported: Readonly<Record<ListColumn, Exported>> = {
  path: [
    ['Étape', ({ state, stage }) => (state === 'open' ? stageLabels[stage] : stateLabels[state])],
    ['Étape la plus avancée', ({ furthest }) => milestoneLabels[furthest]],
  ],
  standing: [
    ['Où en est-on', standingCell],
    ['À qui de jouer', ({ waiting }) => (waiting === null ? null : ownerLabels[waiting.turn])],
    ['Depuis', ({ waiting }) => (waiting?.since ? shortDateLabel(waiting.since) : null)],
  ],
  request: [
    ['Objet', ({ project }) => projectLabels[project]],
    ['Montant en euros', ({ amountCents }) => (amountCents === null ? null : amountCents / 100)],
    ['Durée en mois', ({ durationMonths }) => durationMonths],
  ],
  firstContact: [['Premier contact', ({ firstContactOn }) => shortDateLabel(firstContactOn)]],
  channel: [['Orientation', ({ channel }) => channelLabels[channel]]],
  agent: [['Accompagnateur', ({ agent }) => agent?.name ?? null]],
  lastRecorded: [['Dernière saisie', ({ lastRecordedAt }) => lastRecordedAt.slice(0, 10)]],
};

const names: Exported = [
  ['Nom', ({ person }) => person?.lastName ?? null],
  ['Prénom', ({ person }) => person?.firstName ?? null],
];

const columnsOf = (columns: readonly ListColumn[], hasNames: boolean): Exported => [
  ['Référence', ({ reference }) => reference],
  ...(hasNames ? names : []),
  ...columns.flatMap((column) => exported[column]),
];

export const exportHeadings = (columns: readonly ListColumn[], hasNames: boolean): readonly string[] =>
  columnsOf(columns, hasNames).map(([heading]) => heading);

/** One dossier as a row of a spreadsheet: texts, and numbers that can be added up. */
export const exportCells = (
  dossier: DossierSummary,
  { columns, hasNames, today }: { columns: readonly ListColumn[]; hasNames: boolean; today: CivilDate },
): readonly Cell[] => columnsOf(columns, hasNames).map(([, cell]) => cell(dossier, today));

function standingCell({ waiting, end, state }: DossierSummary, today: CivilDate): string {
  if (waiting !== null) return capitalised(waitedFor(waiting, today));
  if (end !== null) return `${endLabels[end.kind]}, ${reasonLabel(end.kind, end.mainReason, end.name)}`;
  return stateLabels[state];
}
