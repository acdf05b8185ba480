import { type EndKind, endKinds, type Reason, reasons, type Stage } from '@parcours/domain/path';
import type { Channel } from '@parcours/domain/request';
import expected from '../testdata/expected.json' with { type: 'json' };

/** What the register's own words stand for, stage by stage: the answer sheet, written by hand. */
const meanings: Readonly<
  Record<string, readonly [stage: Stage, reasons: Readonly<Record<string, `${EndKind} ${Reason}`>>]>
> = {
  contact: [
    'contact',
    {
      'information seule': 'informationOnly informationOnly',
      'objet non finançable': 'turnedDownByTown projectNotFinanceable',
      'hors commune': 'turnedDownByTown outOfArea',
      réorienté: 'redirected association',
    },
  ],
  appointment: ['appointment', { 'absent au rendez-vous': 'leftByPerson didNotCome' }],
  assessment: [
    'assessment',
    {
      'crédit bancaire possible': 'turnedDownByTown bankCreditPossible',
      'capacité de remboursement insuffisante': 'turnedDownByTown cannotCarryInstalment',
      'aide de droit commun prioritaire': 'turnedDownByTown ordinaryAidFirst',
      'surendettement en cours': 'turnedDownByTown overIndebtedness',
      abandon: 'leftByPerson withdrew',
    },
  ],
  collection: [
    'collection',
    {
      'pièces jamais remises': 'leftByPerson piecesNeverGiven',
      'situation changée': 'leftByPerson situationChanged',
      'délai incompatible': 'leftByPerson delayTooLong',
      réorienté: 'redirected association',
      abandon: 'leftByPerson withdrew',
    },
  ],
  complete: ['dispatch', { abandon: 'leftByPerson withdrew' }],
  refused: [
    'lender',
    {
      'capacité de remboursement insuffisante': 'refusedByLender cannotCarryInstalment',
      'motif non communiqué': 'refusedByLender notTold',
      'incidents bancaires': 'refusedByLender bankIncidents',
    },
  ],
  granted: ['payout', { rétractation: 'leftByPerson withdrewAfterGrant' }],
};

type Loss = {
  readonly stage: Stage;
  readonly end: EndKind;
  readonly reason: Reason;
  readonly dossiers: number;
};

const lossOf = (stage: Stage, words: `${EndKind} ${Reason}` | undefined, dossiers: number): Loss => {
  const end = endKinds.find((kind) => words?.startsWith(`${kind} `));
  const reason = reasons.find((code) => words === `${end} ${code}`);
  if (end === undefined || reason === undefined) throw new Error('these words are not in the answer sheet');
  return { stage, end, reason, dossiers };
};

/** The losses that an import must give, at the stage where each dossier stood. */
export const lossesByStage: readonly Loss[] = Object.entries(expected.losses_by_last_stage_and_reason).flatMap(
  ([last, counts]) => {
    const meaning = meanings[last];
    if (meaning === undefined) throw new Error('this stage is not in the answer sheet');
    const [stage, reasonsThere] = meaning;
    return Object.entries(counts).map(([words, dossiers]) => lossOf(stage, reasonsThere[words], dossiers));
  },
);

export const channelNames: Readonly<Record<string, Channel>> = {
  Spontané: 'spontaneous',
  EDS: 'departmentSocialCentre',
  Association: 'association',
  'Mission locale': 'missionLocale',
  Banque: 'bank',
  Élu: 'electedOfficial',
  'CCAS voisin': 'neighbouringCcas',
};
