import type { DossierSummary, ListColumn } from '@parcours/contracts';
import {
  amountLabel,
  capitalised,
  channelLabels,
  endLabels,
  instantLabel,
  monthsLabel,
  onDate,
  projectLabels,
  reasonLabel,
  shortDateLabel,
  turnLabels,
  waitedFor,
  waitLabel,
} from '@parcours/wording';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CheckChoice } from '../../../ui/fields/Choices.tsx';
import { MiniPath } from '../../../ui/path/MiniPath.tsx';
import { TurnMark } from '../../../ui/path/TurnShape.tsx';
import { today } from '../../../ui/today.ts';
import { nameOf } from '../name.ts';

type RowProps = { readonly dossier: DossierSummary };

type DossierRowProps = RowProps & {
  readonly columns: readonly ListColumn[];
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

export const DossierRow = ({ dossier, columns, isChosen, onChoose }: DossierRowProps) => (
  // biome-ignore-start lint/a11y/noRedundantRoles: lost when `display` changes
  <tr role="row" className={isChosen ? 'list-row list-row-chosen' : 'list-row'}>
    <td role="cell" className="list-choice">
      <CheckChoice isChosen={isChosen} onChange={onChoose}>
        <span className="hidden-visually">Choisir {nameOf(dossier)}</span>
      </CheckChoice>
    </td>
    <td role="cell" className="list-who">
      <Link to={`/dossiers/${dossier.id}`} className="list-name">
        {nameOf(dossier)}
      </Link>
      {dossier.person !== null && <span className="muted small"> {dossier.reference}</span>}
    </td>
    {columns.map((column) => (
      <td key={column} role="cell" className={`list-${column}`}>
        <Cell dossier={dossier} column={column} />
      </td>
    ))}
  </tr>
  // biome-ignore-end lint/a11y/noRedundantRoles: lost when `display` changes
);

const Cell = ({ dossier, column }: RowProps & { readonly column: ListColumn }) => {
  switch (column) {
    case 'path':
      return <MiniPath dossier={dossier} />;
    case 'standing':
      return <Standing dossier={dossier} />;
    case 'request':
      return <Request dossier={dossier} />;
    case 'firstContact':
      return <Labelled label="Premier contact">{shortDateLabel(dossier.firstContactOn)}</Labelled>;
    case 'channel':
      return channelLabels[dossier.channel];
    case 'agent':
      return dossier.agent?.name ?? <span className="muted">Personne</span>;
    case 'lastRecorded':
      return <Labelled label="Dernière saisie">{instantLabel(dossier.lastRecordedAt)}</Labelled>;
  }
};

const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <>
    <span className="list-inline-label">{label} </span>
    {children}
  </>
);

const Standing = ({ dossier: { waiting, end, state } }: RowProps) => {
  if (waiting !== null) {
    return (
      <>
        <span className="list-main">{capitalised(waitedFor(waiting, today()))}</span>
        <span className="list-second">
          <TurnMark turn={waiting.turn} /> {turnLabels[waiting.turn]}, {waitLabel(waiting, today())}
        </span>
      </>
    );
  }
  if (end !== null) {
    return (
      <>
        <span className="list-main">
          {endLabels[end.kind]} {onDate(end.on)}
        </span>
        <span className="list-second">{reasonLabel(end.kind, end.mainReason, end.name)}</span>
      </>
    );
  }
  return <span className="list-main">{state === 'finished' ? 'Remboursé, terminé' : 'Clos'}</span>;
};

const Request = ({ dossier: { project, amountCents, durationMonths } }: RowProps) => (
  <>
    <span className="list-main">{projectLabels[project]}</span>
    <span className="list-second">
      {amountCents === null ? 'montant non dit' : amountLabel(amountCents)}
      {durationMonths !== null && ` sur ${monthsLabel(durationMonths)}`}
    </span>
  </>
);
