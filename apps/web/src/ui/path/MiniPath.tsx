import './path.css';
import type { DossierSummary } from '@parcours/contracts';
import { milestones, openedBy, rankOf } from '@parcours/domain/path';
import { endLabels, french, milestoneLabels, turnLabels, uncapitalised } from '@parcours/wording';
import { TurnShape } from './TurnShape.tsx';

type MiniPathProps = {
  readonly dossier: Pick<DossierSummary, 'state' | 'stage' | 'furthest' | 'waiting' | 'end'>;
};

const step = 13;
const middle = 10;
const placeOf = (rank: number): number => 8 + rank * step;

/** The path in the height of a line of text: how far it came, and who has to move now or how it ended. */
export const MiniPath = ({ dossier }: MiniPathProps) => {
  const reached = rankOf(dossier.furthest);
  // Nothing lies ahead of a path that stopped.
  const shown = dossier.state === 'closed' ? milestones.slice(0, reached + 1) : milestones;
  const last = placeOf(milestones.length - 1);
  return (
    <svg className="mini-path" viewBox={`0 0 ${last + 8} 20`} role="img" aria-label={nameOf(dossier)}>
      {dossier.state === 'open' && <line className="path-ahead" x1={placeOf(0)} x2={last} y1={middle} y2={middle} />}
      <line className="path-walked" x1={placeOf(0)} x2={placeOf(reached)} y1={middle} y2={middle} />
      {shown.map((milestone, rank) => (
        <circle
          key={milestone}
          className={rank <= reached ? 'path-dot path-dot-reached' : 'path-dot'}
          cx={placeOf(rank)}
          cy={middle}
          r={rank <= reached ? 3 : 2}
        />
      ))}
      <Here dossier={dossier} />
    </svg>
  );
};

const Here = ({ dossier: { state, stage, furthest, waiting } }: MiniPathProps) => {
  if (waiting !== null) {
    return <TurnShape turn={waiting.turn} x={placeOf(rankOf(openedBy[stage])) + step / 2} y={middle} size={9} />;
  }
  const x = placeOf(rankOf(furthest)) + (state === 'finished' ? 0 : step / 2);
  return state === 'finished' ? (
    <circle className="path-finished" cx={x} cy={middle} r={4.5} />
  ) : (
    <path className="path-stop" d={`M${x - 3} ${middle - 4}l6 8m0 -8l-6 8`} />
  );
};

const nameOf = ({ state, furthest, waiting, end }: MiniPathProps['dossier']): string => {
  const reached = `Étape ${rankOf(furthest) + 1} sur ${milestones.length}, ${uncapitalised(milestoneLabels[furthest])}`;
  if (waiting !== null) return french`${reached} ; ${turnLabels[waiting.turn]} de jouer`;
  if (end !== null) return french`${reached} ; ${uncapitalised(endLabels[end.kind])}`;
  return french`${reached} ; ${state === 'finished' ? 'terminé' : 'clos'}`;
};
