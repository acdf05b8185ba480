import { packEndpoints } from '@parcours/contracts';
import { french, instantLabel } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../../../api/call.ts';
import { CheckChoice } from '../../../ui/fields/Choices.tsx';

type PackChoiceProps = {
  readonly dossierId: string;
  readonly packId: string | null;
  readonly onChange: (packId: string | null) => void;
};

/** Which complete file goes to the lender: the last that was built, kept as it is with the sending. */
export const PackChoice = ({ dossierId, packId, onChange }: PackChoiceProps) => {
  const { data } = useQuery({
    queryKey: ['dossier', dossierId, 'packs'],
    queryFn: ({ signal }) => call(packEndpoints.readPacks, { params: { dossierId } }, signal),
  });
  const latest = data?.packs.find(({ state }) => state === 'built');
  if (data === undefined) return null;
  if (latest === undefined) {
    return (
      <p className="muted small">
        Aucune liasse n’est construite. <Link to={`/dossiers/${dossierId}/dossier-complet`}>La construire</Link>
      </p>
    );
  }
  return (
    <CheckChoice isChosen={packId === latest.id} onChange={(isChosen) => onChange(isChosen ? latest.id : null)}>
      {french`Avec la liasse construite le ${instantLabel(latest.askedAt)}${latest.isCurrent ? '' : ' (le dossier a changé depuis)'}`}
    </CheckChoice>
  );
};
