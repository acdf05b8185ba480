/** Who sent the person to the town. */
export const channels = [
  'spontaneous',
  'departmentSocialCentre',
  'association',
  'missionLocale',
  'franceTravail',
  'bank',
  'electedOfficial',
  'neighbouringCcas',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** How the first contact was made. */
export const mediums = ['desk', 'appointment', 'telephone', 'letter', 'email', 'homeVisit'] as const;
export type Medium = (typeof mediums)[number];
