import { Definitions } from './section/Definitions.tsx';

const definitions = [
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
] as const;

export const PathDefinitions = () => <Definitions of={definitions} />;
