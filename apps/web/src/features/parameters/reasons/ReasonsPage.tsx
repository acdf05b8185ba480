import { groundedActs, listedEnds } from '@parcours/domain/reasons';
import {
  endLabels,
  groundedActLabels,
  listedGroundSentence,
  listedReasonSentence,
  whoSaidNoLabels,
} from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { reasonListsQuery } from '../queries.ts';
import { VersionsPage } from '../versions/VersionsPage.tsx';
import { NewReasons } from './NewReasons.tsx';

const words = {
  title: 'Motifs',
  fresh: 'Nouvelle liste',
  given: 'Fournis',
  added: 'Ajoutés',
  afterAdding: 'La nouvelle liste est ajoutée.',
  about:
    'Un dossier garde le motif et le nom de son jour. Les statistiques comptent les fins par motif, sous le nom d’aujourd’hui. « Autre motif » demande toujours une phrase. Une reprise du registre reconnaît les noms de la liste.',
} as const;

/** Why a dossier ends without a loan, a piece is refused or a dossier reopened: in the past, in force and to come. */
export const ReasonsPage = () => (
  <VersionsPage
    words={words}
    reading={useQuery(reasonListsQuery)}
    startsFrom="last"
    form={(opened) => <NewReasons {...opened} />}
    facts={({ reasons, grounds }) => (
      <dl className="delays listed-reasons small">
        {listedEnds.map((end) => (
          <div key={end}>
            <dt>
              {endLabels[end]} <span className="muted">({whoSaidNoLabels[end]})</span>
            </dt>
            {reasons
              .filter((reason) => reason.end === end)
              .map((reason) => (
                <dd key={reason.code}>{listedReasonSentence(reason)}</dd>
              ))}
          </div>
        ))}
        {groundedActs.map((act) => (
          <div key={act}>
            <dt>{groundedActLabels[act]}</dt>
            {grounds
              .filter((ground) => ground.act === act)
              .map((ground) => (
                <dd key={ground.code}>{listedGroundSentence(ground)}</dd>
              ))}
          </div>
        ))}
      </dl>
    )}
  />
);
