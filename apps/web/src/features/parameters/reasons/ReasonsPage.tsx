import { listedEnds } from '@parcours/domain/reasons';
import { endLabels, listedReasonSentence, whoSaidNoLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { reasonListsQuery } from '../queries.ts';
import { VersionsPage } from '../versions/VersionsPage.tsx';
import { NewReasons } from './NewReasons.tsx';

const words = {
  title: 'Motifs de fin',
  fresh: 'Nouvelle liste',
  given: 'Fournis',
  added: 'Ajoutés',
  afterAdding: 'La nouvelle liste est ajoutée.',
  about:
    'Un dossier clos garde le motif et le nom de son jour. Les statistiques comptent par motif, sous le nom d’aujourd’hui. « Autre motif » demande toujours une phrase.',
} as const;

/** The reasons for which a dossier ends without a loan: in the past, in force and to come. */
export const ReasonsPage = () => (
  <VersionsPage
    words={words}
    reading={useQuery(reasonListsQuery)}
    startsFrom="last"
    form={(opened) => <NewReasons {...opened} />}
    facts={({ reasons }) => (
      <dl className="delays small">
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
      </dl>
    )}
  />
);
