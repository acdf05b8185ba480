export const reportTitle = (year: string): string => `Rapport annuel ${year}`;

/** The parts of the report, beside its sections. */
export const reportHeadings = {
  introduction: 'L’année',
  figures: 'Les chiffres',
  outlook: 'Et ensuite',
  definitions: 'Ce que veut dire chaque chiffre',
} as const;
