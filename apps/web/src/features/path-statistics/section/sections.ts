/** The sections of the page, in the order of the page: what each is called in an address, and on the page. */
export const sectionTitles = {
  comparaison: 'Les deux groupes, côte à côte',
  parcours: 'Étape par étape',
  arrets: 'Pourquoi ils se sont arrêtés',
  durees: 'Combien de temps à chaque étape',
  'a-qui': 'À qui revenaient les jours',
  denouements: 'Comment, et quand, cela finit',
  conditions: 'Ce que coûte chaque condition',
  pieces: 'Les pièces du dossier',
  detours: 'Les retours en arrière',
  chemins: 'Par où passent les dossiers',
  orientations: 'Qui oriente, et ce qui suit',
  trimestres: 'Trimestre après trimestre',
  'et-si': 'Et si…',
  qualite: 'Ce que valent ces données',
} as const;

export type SectionId = keyof typeof sectionTitles;

export const sectionIds = Object.keys(sectionTitles) as readonly SectionId[];
