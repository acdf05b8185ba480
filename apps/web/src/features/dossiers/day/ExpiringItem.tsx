import type { Replied, taskEndpoints } from '@parcours/contracts';
import { expiringSentence, pieceName } from '@parcours/wording';
import { ButtonLink } from '../../../ui/Button.tsx';
import { today } from '../../../ui/today.ts';
import { DossierLink } from './DayLineItem.tsx';

type Expiring = Replied<typeof taskEndpoints.readMyDay>['expiring'][number];

/** The papers of one dossier that will not be good on the day it is sent, each leading to where it is asked again. */
export const ExpiringItem = ({ expiring: { dossier, plannedOn, pieces } }: { readonly expiring: Expiring }) => (
  <li className="task">
    <div className="task-words">
      <DossierLink dossier={dossier} />
      {pieces.map((piece) => (
        <p key={piece.code}>{expiringSentence(piece, plannedOn, today())}</p>
      ))}
    </div>
    <div className="day-buttons">
      {pieces.map(({ code, name }) => (
        <ButtonLink key={code} isDense to={`/dossiers/${dossier.id}/pieces?piece=${encodeURIComponent(code)}`}>
          {`Redemander : ${pieceName({ code, name })}`}
        </ButtonLink>
      ))}
    </div>
  </li>
);
