import { nameKey } from '@parcours/domain/person';
import { searchable, telephoneDigits } from '@parcours/domain/text';

type Searched = {
  readonly lastName: string;
  readonly firstName: string | null;
  readonly telephone: string | null;
  readonly secondTelephone?: string | null;
  readonly email: string | null;
  /** What records merged into this one are found by. */
  readonly formerText?: string;
};

/** The columns of a person that serve sorting and searching. */
export const searchColumns = ({
  lastName,
  firstName,
  telephone,
  secondTelephone = null,
  email,
  formerText = '',
}: Searched) => ({
  sortName: nameKey({ lastName, firstName }),
  searchText: [
    searchable([lastName, firstName ?? '', email ?? ''].join(' ')),
    telephoneDigits(telephone ?? ''),
    telephoneDigits(secondTelephone ?? ''),
    formerText,
  ]
    .join(' ')
    .trim(),
});

/** The columns of a supplier's name, wherever it is kept. */
export const supplierColumns = (supplierName: string | null) => ({
  supplierName,
  supplierText: searchable(supplierName ?? ''),
});
