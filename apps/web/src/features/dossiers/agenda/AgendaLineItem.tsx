import type { AgendaLine } from '@parcours/contracts';
import { type ActKind, mediumOfPlace } from '@parcours/domain/path';
import {
  actLabelBeside,
  appointmentMediumLabels,
  appointmentOutcomeLabel,
  partialDateLabel,
  placeLabel,
  shortDateLabel,
  timeLabel,
} from '@parcours/wording';
import { Link } from 'react-router';
import { Button } from '../../../ui/Button.tsx';
import { personName } from '../../../ui/person-name.ts';
import { today } from '../../../ui/today.ts';
import type { ActDraft } from '../acts/draft.ts';
import type { ChosenOfLine } from './AgendaPage.tsx';

type AgendaLineProps = {
  readonly line: AgendaLine;
  readonly onChoose: (chosen: ChosenOfLine) => void;
  readonly onRemind: (line: AgendaLine) => void;
};

/** One appointment: when, with whom, where and how, what became of it, and what can be noted. */
export const AgendaLineItem = ({ line, onChoose, onRemind }: AgendaLineProps) => {
  const isAwaited = line.outcome === 'pending';
  const isOverdue = isAwaited && line.on < today();
  return (
    <li className={isAwaited ? 'agenda-line' : 'agenda-line agenda-settled'}>
      <span className="agenda-time">{line.time === null ? 'heure à dire' : timeLabel(line.time)}</span>
      <div className="task-words">
        <p>
          <Link to={`/dossiers/${line.dossierId}`} className="agenda-name">
            {personName(line.person)}
          </Link>
          <span className="muted small"> {line.reference}</span>
        </p>
        <p>
          {placeLabel(line)}
          {addsMedium(line) && `, ${appointmentMediumLabels.inPerson.toLowerCase()}`}
        </p>
        <p className="muted small">
          {line.agent === null ? 'Sans accompagnateur' : `Avec ${line.agent.name}`}
          {line.remindedOn !== null && `, rappelé le ${partialDateLabel(line.remindedOn)}`}
        </p>
        {isOverdue && <p className="agenda-overdue">Passé : dire ce qui s’est passé</p>}
        {!isAwaited && <p className="agenda-outcome">{appointmentOutcomeLabel(line)}</p>}
      </div>
      {isAwaited && (
        <div className="agenda-buttons">
          {line.allowedActs.map((act, index) => (
            <Button
              key={act}
              isDense
              look={index === 0 && act === 'appointmentHeld' ? 'main' : 'plain'}
              aria-label={`${shortLabels[act] ?? actLabelBeside(act, true)}, ${personName(line.person)}`}
              onPress={() => onChoose({ line, act, start: startOf(line, act) })}
            >
              {shortLabels[act] ?? actLabelBeside(act, true)}
            </Button>
          ))}
          {line.on >= today() && (
            <Button isDense aria-label={`Rappeler…, ${personName(line.person)}`} onPress={() => onRemind(line)}>
              Rappeler…
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

const addsMedium = ({ place }: AgendaLine): boolean => place !== null && mediumOfPlace[place] === 'inPerson';

const shortLabels: Readonly<Partial<Record<ActKind, string>>> = {
  appointmentHeld: 'Est venue',
  appointmentMissed: 'N’est pas venue',
  appointmentGiven: 'Déplacer…',
  appointmentCancelled: 'Annuler…',
};

/** Whoever came or did not, did so on the day of the appointment. */
const startOf = ({ on }: AgendaLine, act: ActKind): Partial<ActDraft> =>
  act === 'appointmentHeld' || act === 'appointmentMissed' ? { happenedOn: shortDateLabel(on) } : {};
