import type { DayLine, DayTask, Replied, taskEndpoints } from '@parcours/contracts';
import { french, numberLabel } from '@parcours/wording';
import type { ReactNode } from 'react';
import { WrittenTaskItem } from '../tasks/WrittenTaskItem.tsx';
import { type ChosenAct, DayLineItem, DossierLink } from './DayLineItem.tsx';
import { ExpiringItem } from './ExpiringItem.tsx';

type MyDay = Replied<typeof taskEndpoints.readMyDay>;
type OnChoose = (chosen: ChosenAct) => void;

/** The sections of a day, in the order in which they press; an empty one is left out. */
export const DaySections = ({ day, onChoose }: { readonly day: MyDay; readonly onChoose: OnChoose }) => {
  const { lines, counts, tasks } = day;
  const of = (reason: DayLine['reason']) => lines.filter((line) => line.reason === reason);
  const isSilent = ({ ruleTask }: DayLine) => ruleTask?.rule === 'giveNews';
  const due = of('rule').filter((line) => !isSilent(line));
  const silent = of('rule').filter(isSilent);
  const isCut = (reason: DayLine['reason']) => of(reason).length < counts[reason];
  const all = (reason: Exclude<DayLine['reason'], 'rule'>, title: string) => (
    <Section title={title} lines={of(reason)} total={counts[reason]} isCut={isCut(reason)} onChoose={onChoose} />
  );
  return (
    <div className="stack day">
      {all('appointment', 'Rendez-vous d’aujourd’hui')}
      {all('decisionToTell', 'Décisions à dire')}
      {all('lenderDeadline', 'Réponses que le CMP attend')}
      <Section title="À faire" lines={due} total={due.length + tasks.length} isCut={isCut('rule')} onChoose={onChoose}>
        <WrittenTasks tasks={tasks} />
      </Section>
      <ExpiringPieces expiring={day.expiring} />
      {all('cameIn', 'Sans accompagnateur')}
      <Section title="Sans nouvelles" lines={silent} total={silent.length} isCut={isCut('rule')} onChoose={onChoose} />
      {all('townTurn', 'À la ville de jouer')}
    </div>
  );
};

type SectionProps = {
  readonly title: string;
  readonly lines: readonly DayLine[];
  readonly total: number;
  /** There are more than are shown. */
  readonly isCut: boolean;
  readonly onChoose: OnChoose;
  readonly children?: ReactNode;
};

const Section = ({ title, lines, total, isCut, onChoose, children }: SectionProps) =>
  total === 0 ? null : (
    <section aria-label={title}>
      <h2>
        {title} <span className="day-count">{numberLabel(total)}</span>
      </h2>
      <ul className="task-list">
        {lines.map((line) => (
          <DayLineItem key={line.dossier.id} line={line} onChoose={onChoose} />
        ))}
        {children}
      </ul>
      {isCut && (
        <p className="muted small">{french`Seuls les plus anciens sont ici ; les autres viendront à leur tour.`}</p>
      )}
    </section>
  );

const ExpiringPieces = ({ expiring }: { readonly expiring: MyDay['expiring'] }) =>
  expiring.length === 0 ? null : (
    <section aria-label="Pièces bientôt périmées">
      <h2>
        Pièces bientôt périmées <span className="day-count">{numberLabel(expiring.length)}</span>
      </h2>
      <ul className="task-list">
        {expiring.map((one) => (
          <ExpiringItem key={one.dossier.id} expiring={one} />
        ))}
      </ul>
    </section>
  );

const WrittenTasks = ({ tasks }: { readonly tasks: readonly DayTask[] }) => (
  <>
    {tasks.map(({ task, dossier }) => (
      <WrittenTaskItem key={task.id} task={task} about={<DossierLink dossier={dossier} />} />
    ))}
  </>
);
