import type { AgendaLine } from '@parcours/contracts';
import { type CivilDate, isWorkingDay } from '@parcours/domain/calendar';
import { capitalised, dayWithWeekday } from '@parcours/wording';
import { today } from '../../../ui/today.ts';
import { AgendaLineItem } from './AgendaLineItem.tsx';
import type { ChosenOfLine } from './AgendaPage.tsx';
import { daysOf, type Shown } from './address.ts';

type AgendaDaysProps = {
  readonly shown: Shown;
  readonly lines: readonly AgendaLine[];
  readonly onChoose: (chosen: ChosenOfLine) => void;
  readonly onRemind: (line: AgendaLine) => void;
};

/** The days shown, one under the other; a day of rest is there only when somebody is met on it. */
export const AgendaDays = ({ shown, lines, onChoose, onRemind }: AgendaDaysProps) => {
  const days = daysOf(shown).filter(
    (day) => shown.view === 'day' || isWorkingDay(day) || lines.some(({ on }) => on === day),
  );
  return (
    <div className="agenda-days">
      {days.map((day) => (
        <section key={day} className="agenda-day" aria-label={dayLabel(day)}>
          <h3 className={day === today() ? 'agenda-today' : ''}>{dayLabel(day)}</h3>
          <ul className="task-list">
            {lines
              .filter(({ on }) => on === day)
              .map((line) => (
                <AgendaLineItem
                  key={`${line.dossierId}-${line.sequence}`}
                  line={line}
                  onChoose={onChoose}
                  onRemind={onRemind}
                />
              ))}
          </ul>
          {lines.every(({ on }) => on !== day) && <p className="muted">Aucun rendez-vous.</p>}
        </section>
      ))}
    </div>
  );
};

const dayLabel = (day: CivilDate): string =>
  day === today() ? `Aujourd’hui, ${dayWithWeekday(day)}` : capitalised(dayWithWeekday(day));
