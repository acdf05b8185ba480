import type { PersonView } from '@parcours/contracts';
import { french, personFieldLabels, personFieldValue } from '@parcours/wording';
import { useAccount } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { differences } from './differences.ts';
import type { PersonDraft } from './draft.ts';

type ConflictNoticeProps = {
  readonly changedBy: string | null;
  readonly draft: PersonDraft;
  readonly view: PersonView;
};

/** Who saved in between, and each field that would be written over. */
export const ConflictNotice = ({ changedBy, draft, view }: ConflictNoticeProps) => {
  const isOneself = useAccount().name === changedBy;
  const found = differences(draft, view);
  return (
    <Notice look="failure">
      <p>
        {isOneself
          ? french`Vous, dans une autre fenêtre, venez de corriger cette personne.`
          : french`${changedBy ?? 'Quelqu’un d’autre'} vient de corriger cette personne.`}{' '}
        {found.length === 0
          ? 'Ce qui est enregistré dit la même chose que votre saisie.'
          : 'Ce que vous avez tapé est conservé. « Enregistrer quand même » remplacerait :'}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(({ field, stored, typed }) => (
            <li key={field}>
              {french`${personFieldLabels[field]} : « ${personFieldValue(field, stored)} », enregistré maintenant, par « ${personFieldValue(field, typed)} », votre saisie`}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
