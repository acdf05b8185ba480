import { peopleEndpoints } from '@parcours/contracts';
import { counted, enumerated, french, likenessLabels, partialDateLabel, surenessLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../api/call.ts';
import { hasRole, useAccount } from '../../api/session.ts';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { Notice } from '../../ui/Notice.tsx';
import { type FirstContactDraft, latestBirthYear } from './draft.ts';

/** People known already who may be the one on the telephone, before a second dossier is opened. */
export const SimilarPeople = ({ draft }: { readonly draft: FirstContactDraft }) => {
  const account = useAccount();
  const described = usePaused(JSON.stringify(describedBy(draft)));
  const { data } = useQuery({
    // Kept a moment only: it holds what is typed about somebody.
    queryKey: ['similar-people', described],
    queryFn: ({ signal }) => call(peopleEndpoints.findSimilarPeople, { body: JSON.parse(described) }, signal),
    gcTime: 0,
    placeholderData: (previous) => previous,
  });
  if (data === undefined || data.people.length === 0) return null;
  const alike = data.people.find((person) => person.alike.length > 0);
  return (
    <Notice look="information">
      <p>
        <strong>
          {french`${counted(data.people.length, 'dossier est peut-être le sien', 'dossiers sont peut-être les siens')} déjà.`}
        </strong>{' '}
        Vérifiez avant d’en ouvrir un autre.
      </p>
      <ul className="stack stack-tight">
        {data.people.map(({ dossierId, reference, lastName, firstName, bornOn, town, likenesses, sureness }) => (
          <li key={dossierId}>
            <strong>{surenessLabels[sureness]}</strong>
            {french` : `}
            {hasRole(account, 'agent') ? (
              <Link to={`/dossiers/${dossierId}`}>Voir le dossier {reference}</Link>
            ) : (
              <span>Dossier {reference}</span>
            )}
            {french` : ${[
              [lastName.toUpperCase(), firstName].filter((part) => part).join(' '),
              bornOn === null ? null : `né(e) le ${partialDateLabel(bornOn)}`,
              town,
            ]
              .filter((part) => part !== null)
              .join(', ')} (${enumerated(likenesses.map((likeness) => likenessLabels[likeness]))}).`}
          </li>
        ))}
      </ul>
      {alike !== undefined && hasRole(account, 'agent') && (
        <p>
          Ces dossiers sont sur des fiches distinctes.{' '}
          <Link to={`/dossiers/${alike.dossierId}/personne?reunir=${alike.alike[0]}`}>
            Comparer et réunir les fiches
          </Link>
        </p>
      )}
    </Notice>
  );
};

const describedBy = (draft: FirstContactDraft) => {
  const { lastName, firstName, bornOn, telephone, email } = draft;
  return {
    lastName: lastName.slice(0, 80),
    firstName: firstName.slice(0, 80),
    bornOn: readTypedDay(bornOn, latestBirthYear(draft)),
    telephone: telephone.slice(0, 30),
    email: email.slice(0, 200),
  };
};

/** A value once it stays the same for a moment. */
const usePaused = <Value,>(value: Value): Value => {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), 300);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
};
