const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Text as it is compared: lower case, without accents; ligatures, apostrophes and hyphens as people type them. */
export const searchable = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();

/** The digits of a telephone number or of a part of one, as dialled in France: `+33 6 39…` is `0639…`. */
export const telephoneDigits = (text: string): string =>
  text.replace(/^\s*(\+|00)33\s*(\(0\))?/, '0').replace(/\D/g, '');

type Searched = {
  readonly lastName: string;
  readonly firstName: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
};

/** The columns of a person that serve sorting and searching. */
export const searchColumns = ({ lastName, firstName, telephone, email }: Searched) => ({
  sortName: searchable([lastName, firstName ?? ''].join(' ')),
  searchText: [searchable([lastName, firstName ?? '', email ?? ''].join(' ')), telephoneDigits(telephone ?? '')]
    .join(' ')
    .trim(),
});
