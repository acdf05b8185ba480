import type { Bytes } from './register-visitor.ts';
import { csvOf } from './register-visitor.ts';

const headers = [
  'N°',
  'Date 1er contact',
  'Nom',
  'Prénom',
  'Né(e) le',
  'Téléphone',
  'Commune',
  'Orienté par',
  'Objet du prêt',
  'Montant demandé',
  'Durée (mois)',
  'RDV le',
  'Venu(e)',
  'Recevable',
  'Motif',
  'Dossier complet le',
  'Envoyé CMP le',
  'Décision',
  'Date décision',
  'Montant accordé',
  'Versé le',
  'Réorienté vers',
  'Observations',
];

/** How requests end in a large register: the cells after the appointment, in turn. */
const endings: readonly (readonly string[])[] = [
  ['oui', 'oui', '', '10/05', '12/05', 'Accordé', '01/06', '1 500,00', '20/06', '', ''],
  ['oui', 'oui', 'pièces jamais remises', '', '', '', '', '', '', '', 'relancée deux fois'],
  ['absent', '', 'absent au rendez-vous', '', '', '', '', '', '', '', ''],
  ['oui', 'non', 'crédit bancaire possible', '', '', '', '', '', '', '', ''],
  ['oui', 'oui', '', '10/05', '12/05', 'Refusé', '01/06', '', '', '', ''],
];

/** A register of so many valid rows over ten years, every one different. All its people are called the same. */
export const largeRegister = (howMany: number): Bytes =>
  csvOf([
    headers,
    ...Array.from({ length: howMany }, (_, index) => {
      const year = 2010 + (index % 10);
      const ending = endings[index % endings.length] ?? [];
      return [
        `R-${index + 1}`,
        `05/03/${year}`,
        'EXEMPLE',
        'Ana',
        '01/02/1980',
        '06 39 98 00 00',
        'Sucy-en-Brie',
        'EDS',
        'Permis B',
        '1 500 €',
        '24',
        `02/04/${year}`,
        ...ending.map((cell) => (/^\d\d\/\d\d$/.test(cell) ? `${cell}/${year}` : cell)),
      ];
    }),
  ]);
