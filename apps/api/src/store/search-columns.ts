import { searchable, telephoneDigits } from '@parcours/domain/text';

type Searched = {
  readonly lastName: string;
  readonly firstName: string | null;
  readonly telephone: string | null;
  readonly secondTelephone?: string | null;
  readonly email: string | null;
};

/** The columns of a person that serve sorting and searching. */
export const searchColumns = ({ lastName, firstName, telephone, secondTelephone = null, email }: Searched) => ({
  sortName: searchable([lastName, firstName ?? ''].join(' ')),
  searchText: [
    searchable([lastName, firstName ?? '', email ?? ''].join(' ')),
    telephoneDigits(telephone ?? ''),
    telephoneDigits(secondTelephone ?? ''),
  ]
    .join(' ')
    .trim(),
});
