import type { SimilarPerson } from '@parcours/contracts';
import { enumerated, french, likenessLabels, partialDateLabel } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from '../../../ui/Button.tsx';
import { personName } from '../../../ui/person-name.ts';
import { similarQuery } from './queries.ts';

type SimilarRecordsProps = {
  readonly dossierId: string;
  readonly onCompare: (otherDossierId: string) => void;
};

/** Other records that may be the same person; nothing when there is none. */
export const SimilarRecords = ({ dossierId, onCompare }: SimilarRecordsProps) => {
  const { data } = useQuery(similarQuery(dossierId));
  if (data === undefined || data.people.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="similar-records">
      <h2 id="similar-records">Peut-être la même personne</h2>
      <ul className="stack stack-tight">
        {data.people.map((person) => (
          <li key={person.dossierId} className="row">
            <span>
              <Link to={`/dossiers/${person.dossierId}`}>{person.reference}</Link>
              {french` : ${whoAndWhy(person)}`}
            </span>
            <Button isDense onPress={() => onCompare(person.dossierId)}>
              Comparer et réunir<span className="hidden-visually"> avec {person.reference}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const whoAndWhy = ({ bornOn, town, likenesses, ...named }: SimilarPerson): string => {
  const who = [personName(named), bornOn === null ? null : `né(e) le ${partialDateLabel(bornOn)}`, town];
  const common = enumerated(likenesses.map((likeness) => likenessLabels[likeness]));
  return `${who.filter((part) => part !== null).join(', ')} (${common}).`;
};
