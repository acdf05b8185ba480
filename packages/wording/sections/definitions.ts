/** What a word of the statistics means: the word, then its meaning in a sentence. */
export type Meaning = readonly [name: string, meaning: string];

export const pathDefinitions: readonly Meaning[] = [
  [
    'Étape atteinte',
    'le dossier a franchi cette étape, à une date connue ou parce qu’une étape plus lointaine est franchie.',
  ],
  ['Perdus ensuite', 'dossiers clos dont c’est la dernière étape franchie, réorientations comprises.'],
  ['En cours', 'dossiers encore ouverts dont c’est la dernière étape franchie. Ils peuvent encore avancer.'],
  [
    'Ce qui se vérifie',
    'à chaque étape, atteints = atteints à l’étape suivante + perdus ensuite + en cours, exactement.',
  ],
  [
    'Intervalle à 95 %',
    'ce que la part pourrait être, vu le petit nombre de dossiers (intervalle de Wilson). Sous 10 dossiers, aucun pourcentage n’est donné.',
  ],
  [
    'Premier contact sans jour précis',
    'il compte au premier jour où il a pu avoir lieu : « 2014 » compte au 1er janvier 2014, « mars 2014 » au 1er mars.',
  ],
  ['Laissés de côté', 'les doublons et les erreurs de saisie, partout.'],
];

export const stageTimesDefinitions: readonly Meaning[] = [
  [
    'Durée d’une étape',
    'les jours de l’entrée à la sortie. Les passages d’un même dossier dans une étape s’additionnent.',
  ],
  [
    'Médiane, quartiles',
    'le premier jour où la moitié (un quart, trois quarts) des dossiers a quitté l’étape, estimé par Kaplan-Meier : un dossier encore là compte pour ce qu’on sait, sa durée à ce jour.',
  ],
  ['Pas encore atteint', 'trop de dossiers sont encore là pour que ce jour soit connu.'],
  ['Intervalle à 95 %', 'entre quels jours la médiane pourrait se trouver, vu le nombre de dossiers.'],
  [
    'Laissés de côté',
    'les dossiers dont un passage commence ou finit un jour qu’on ne connaît pas, ou par une étape franchie sans date.',
  ],
];

export const ownerTimesDefinitions: readonly Meaning[] = [
  [
    'À qui revenait un jour',
    'chaque jour entre le premier contact et la fin (ou aujourd’hui) revient à qui devait agir : la ville, la personne, le Crédit Municipal ou le département. Le lendemain d’un rendez-vous, c’est à la ville d’en dire la suite.',
  ],
  ['Jusqu’au versement', 'sans les mois de remboursement du prêt ni le remboursement des intérêts.'],
  [
    'Laissés de côté',
    'les jours entre deux faits dont l’un n’a pas de jour précis, ou qui passent par une étape sans date.',
  ],
];

export const endingsDefinitions: readonly Meaning[] = [
  [
    'Dénouement',
    'le premier qui arrive : le prêt est accordé, ou le dossier est clos sans prêt. Un désistement après l’accord reste un accord.',
  ],
  [
    'Part dans le temps',
    'la part des premiers contacts arrivés à ce dénouement tel jour après le premier contact (Aalen-Johansen, fins concurrentes). Avec les dossiers encore en cours, les parts font toujours 100 %.',
  ],
  [
    'Dossiers suivis',
    'ceux qui n’ont pas fini avant ce jour et qu’on a suivis au moins jusque-là. Sous 5 dossiers suivis, la courbe s’arrête : elle ne tiendrait plus qu’à eux.',
  ],
  ['Part simple', 'le nombre de dossiers arrivés à ce dénouement, sur tous les dossiers, en cours compris.'],
  ['Intervalle à 95 %', 'variance d’Aalen, échelle log(−log) : ce que la part pourrait être.'],
];

export const conditionCostsDefinitions: readonly Meaning[] = [
  [
    'Sur des conditions',
    'demandes déclarées irrecevables dont au moins une condition, bloquante ou indicative, n’était pas remplie le jour de la décision. Ce sont les conditions gardées ce jour-là, avec les règles de ce jour-là.',
  ],
  ['Seule', 'aucune autre condition, bloquante ou indicative, n’est non remplie.'],
  ['Passeraient', 'sans cette condition, toutes les autres conditions bloquantes sont remplies.'],
  ['Déconseillés', 'parmi ceux qui passeraient, une condition indicative reste non remplie.'],
  ['Resteraient à vérifier', 'sans elle, aucune condition bloquante n’est non remplie, une au moins n’est pas connue.'],
  ['Seraient arrêtés par une autre', 'sans elle, une autre condition bloquante reste non remplie.'],
  [
    'Ce qui se vérifie',
    'pour chaque condition et chaque paire, les trois parts font les dossiers qui ne la remplissent pas.',
  ],
];

export const pieceTimesDefinitions: readonly Meaning[] = [
  ['Dossiers', 'ceux qui ont demandé ou reçu cette pièce, et ne l’ont pas mise de côté.'],
  ['Obtenue', 'vérifiée au moins une fois.'],
  ['Jamais obtenue', 'impossible à fournir, ou pas encore vérifiée quand le dossier s’est terminé.'],
  [
    'La moitié en',
    'jours de la première demande à la vérification, estimés par Kaplan-Meier : une pièce encore attendue, ou jamais obtenue, compte pour la durée connue.',
  ],
  [
    'En dernier',
    'la dernière pièce arrivée avant que le dossier soit déclaré complet. Quand plusieurs arrivent ce jour-là, aucune n’est dite dernière.',
  ],
  ['Part cumulée', 'cette pièce et celles au-dessus, parmi toutes les pièces jamais obtenues.'],
  ['Ce qui se vérifie', 'obtenue + impossible + manquante à la fin + attendue = dossiers, pour chaque pièce.'],
];

export const detoursDefinitions: readonly Meaning[] = [
  [
    'Pièces redemandées',
    'du jour où le Crédit Municipal les demande à celui où le dossier lui est transmis de nouveau.',
  ],
  ['Décision ajournée', 'du jour de l’ajournement à celui de la décision.'],
  ['Rendez-vous manqué', 'du jour manqué au rendez-vous tenu.'],
  ['Dossier rouvert', 'les jours pendant lesquels il était clos.'],
  ['Pièce refusée', 'du jour du refus à celui où la pièce est vérifiée, mise de côté ou impossible à fournir.'],
  ['Jours', 'la fin du dossier arrête aussi le compte. Un détour encore en cours compte pour sa durée à ce jour.'],
];

export const channelsDefinitions: readonly Meaning[] = [
  ['Orientation', 'qui a envoyé la personne, comme noté au premier contact.'],
  ['Association', 'son nom tel qu’il a été noté ; deux écritures d’un même nom comptent à part.'],
  ['Prêts accordés', 'parmi les premiers contacts de cette orientation, ceux encore en cours compris.'],
  [
    'Ce qui se vérifie',
    'à chaque étape, les orientations font le parcours de tous ; les associations font l’orientation « Association ».',
  ],
];

export const quartersDefinitions: readonly Meaning[] = [
  ['Trimestre', 'celui du premier contact ; un premier contact sans jour précis compte au premier jour possible.'],
  ['Pas encore décidé', 'ni accordé ni clos à ce jour. Ce n’est pas une perte.'],
  ['Arrêtés sans prêt', 'abandons, demandes irrecevables et refus du Crédit Municipal, avant tout accord.'],
  [
    'Ce qui se vérifie',
    'les quatre parts font les premiers contacts du trimestre, et tous les trimestres font l’ensemble.',
  ],
];

export const qualityDefinitions: readonly Meaning[] = [
  ['Fait', 'une ligne de l’histoire d’un dossier, annulées comprises.'],
  ['Tardif', 'saisi plus de 7 jours après le dernier jour où le fait a pu avoir lieu.'],
  [
    'Étape sans date',
    'une étape plus lointaine est franchie, celle-ci n’a pas été notée ; sur toutes les étapes franchies.',
  ],
  ['Motif', 'sur les dossiers clos.'],
];

export const comparisonDefinitions: readonly Meaning[] = [
  ['Premier groupe, second groupe', 'celui des premiers filtres, puis celui du second ; arrêtés au même jour.'],
  [
    'Part',
    'les dossiers qui ont atteint l’étape, sur tous les premiers contacts du groupe, avec l’intervalle de Wilson.',
  ],
  [
    'Verdict',
    'l’intervalle à 95 % de l’écart (Newcombe, méthode 10). S’il contient zéro, ces nombres ne permettent pas de distinguer les deux groupes.',
  ],
];
