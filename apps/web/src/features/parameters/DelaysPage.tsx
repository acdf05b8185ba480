import { capitalised, remindersSentence, waitingLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { watchedWaits } from './delay-draft.ts';
import { NewDelays } from './NewDelays.tsx';
import { delaysQuery } from './queries.ts';
import { VersionsPage } from './versions/VersionsPage.tsx';

const words = {
  title: 'Délais et relances',
  fresh: 'Nouveaux délais',
  given: 'Fournis',
  added: 'Ajoutés',
  afterAdding: 'Les nouveaux délais sont ajoutés.',
} as const;

/** When each wait asks for something to be done: the delays of the past, in force and to come. */
export const DelaysPage = () => (
  <VersionsPage
    words={words}
    reading={useQuery(delaysQuery)}
    startsFrom="inForce"
    form={(opened) => <NewDelays {...opened} />}
    facts={({ delays }) => (
      <dl className="delays small">
        {watchedWaits.map((waitingFor) => (
          <div key={waitingFor}>
            <dt>{capitalised(waitingLabels[waitingFor])}</dt>
            <dd>{remindersSentence(delays[waitingFor])}</dd>
          </div>
        ))}
      </dl>
    )}
  />
);
