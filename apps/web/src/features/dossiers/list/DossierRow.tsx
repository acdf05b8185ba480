import type { DossierSummary } from '@parcours/contracts';
import {
  amountLabel,
  capitalised,
  endLabels,
  monthsLabel,
  onDate,
  projectLabels,
  reasonLabel,
  shortDateLabel,
  turnLabels,
  waitedFor,
  waitLabel,
} from '@parcours/wording';
import { Link } from 'react-router';
import { MiniPath } from '../../../ui/path/MiniPath.tsx';
import { TurnMark } from '../../../ui/path/TurnShape.tsx';
import { today } from '../../../ui/today.ts';
import { nameOf } from '../name.ts';

type RowProps = { readonly dossier: DossierSummary };

export const DossierRow = ({ dossier }: RowProps) => (
  // biome-ignore-start lint/a11y/noRedundantRoles: lost when `display` changes
  <tr role="row" className="list-row">
    <td role="cell" className="list-who">
      <Link to={`/dossiers/${dossier.id}`} className="list-name">
        {nameOf(dossier)}
      </Link>
      {dossier.person !== null && <span className="muted small"> {dossier.reference}</span>}
    </td>
    <td role="cell">
      <MiniPath dossier={dossier} />
    </td>
    <td role="cell">
      <Standing dossier={dossier} />
    </td>
    <td role="cell">
      <Request dossier={dossier} />
    </td>
    <td role="cell" className="list-first-contact">
      <span className="list-inline-label">Premier contact </span>
      {shortDateLabel(dossier.firstContactOn)}
    </td>
    <td role="cell">{dossier.agent?.name ?? <span className="muted">Personne</span>}</td>
  </tr>
  // biome-ignore-end lint/a11y/noRedundantRoles: lost when `display` changes
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
        <span className="list-second">{reasonLabel(end.kind, end.mainReason)}</span>
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
