import './path.css';
import './path-line.css';
import type { DossierView } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { milestoneLabels, partialDateLabel, turnLabels } from '@parcours/wording';
import { MilestoneMark } from './MilestoneMark.tsx';
import { type Step, stepsOf } from './steps.ts';
import { TurnMark } from './TurnShape.tsx';

type PathLineProps = { readonly dossier: DossierView; readonly today: CivilDate };

/** The path drawn large: each milestone with its date, the time between, and where the dossier is now. */
export const PathLine = ({ dossier, today }: PathLineProps) => (
  <ol className="path-line" aria-label="Le parcours">
    {stepsOf(dossier, today).map((step) => (
      <li key={step.milestone} className={`path-step path-step-${step.status}`}>
        <MilestoneMark status={step.status} />
        <span className="path-step-words">
          <span className="path-step-label">{milestoneLabels[step.milestone]}</span>
          <span className="path-step-date">{dateOf(step)}</span>
        </span>
        <Between step={step} />
      </li>
    ))}
  </ol>
);

const Between = ({ step: { here, time } }: { readonly step: Step }) => {
  if (here === null) return time === null ? null : <span className="path-between">{time}</span>;
  return here.is === 'waiting' ? (
    <span className="path-between path-between-here">
      <TurnMark turn={here.turn} />
      <span>
        {here.time}
        <span className="path-between-turn">{turnLabels[here.turn]}</span>
      </span>
    </span>
  ) : (
    <span className="path-between path-between-ended">
      <svg className="turn-mark" viewBox="0 0 14 14" aria-hidden="true">
        <path className="path-stop" d="M3 3l8 8m0 -8l-8 8" />
      </svg>
      <span>
        {here.label}
        {here.time !== null && <span className="path-between-turn">{here.time}</span>}
      </span>
    </span>
  );
};

const dateOf = ({ status, on }: Step): string => {
  if (status === 'ahead') return '';
  return status === 'implied' ? 'franchie sans date' : partialDateLabel(on);
};
