import type { DossierSummary } from '@parcours/contracts';
import { personName } from '../../ui/person-name.ts';

type Named = Pick<DossierSummary, 'reference'> & {
  readonly person: { readonly lastName: string; readonly firstName: string | null } | null;
};

/** « DUPONT Awa », or the reference for whoever may not see identities. */
export const nameOf = ({ person, reference }: Named): string => (person === null ? reference : personName(person));
