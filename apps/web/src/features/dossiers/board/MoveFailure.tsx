import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { conflictOf } from '../conflict.ts';
import { Since } from '../WriteFailure.tsx';

/** Why a card did not move; after a conflict it already shows what somebody else wrote. */
export const MoveFailure = ({ error }: { readonly error: Error | null }) => {
  const conflict = conflictOf(error);
  if (conflict === null) return <FailureNotice error={error} kept="La carte est restée à sa place." />;
  return (
    <Notice look="failure">
      <p>
        <strong>Quelqu’un d’autre a modifié ce dossier : rien de votre déplacement n’est enregistré.</strong> La carte a
        été remise à jour :
      </p>
      <Since lines={conflict.since} />
      <p>Si votre déplacement reste juste, recommencez-le.</p>
    </Notice>
  );
};
