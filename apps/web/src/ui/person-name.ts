type Named = { readonly lastName: string; readonly firstName: string | null };

/** « DUPONT Awa ». */
export const personName = ({ lastName, firstName }: Named): string =>
  [lastName.trim().toUpperCase(), firstName?.trim()].filter((part) => part).join(' ');
