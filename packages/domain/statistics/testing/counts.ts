import fc from 'fast-check';
import { type EndKind, endKinds, type Milestone, milestones, type Reason, reasonsByEnd } from '../../path/index.ts';
import type { OutcomeCount } from '../index.ts';

export const stillOpen = (furthest: Milestone, dossiers: number): OutcomeCount => ({
  furthest,
  state: 'open',
  endKind: null,
  mainReason: null,
  dossiers,
});

export const finished = (dossiers: number): OutcomeCount => ({ ...stillOpen('repaid', dossiers), state: 'finished' });

export const ended = (furthest: Milestone, endKind: EndKind, mainReason: Reason, dossiers: number): OutcomeCount => ({
  furthest,
  state: 'closed',
  endKind,
  mainReason,
  dossiers,
});

/** The losses of the town's old register, as counted by hand in its `expected.json`, and its dossiers still open. */
export const oldRegister: readonly OutcomeCount[] = [
  ended('firstContact', 'informationOnly', 'informationOnly', 11),
  ended('firstContact', 'turnedDownByTown', 'projectNotFinanceable', 8),
  ended('firstContact', 'turnedDownByTown', 'outOfArea', 9),
  ended('firstContact', 'redirected', 'association', 10),
  ended('preScreened', 'leftByPerson', 'didNotCome', 21),
  ended('appointmentHeld', 'turnedDownByTown', 'bankCreditPossible', 3),
  ended('appointmentHeld', 'turnedDownByTown', 'cannotCarryInstalment', 16),
  ended('appointmentHeld', 'turnedDownByTown', 'ordinaryAidFirst', 4),
  ended('appointmentHeld', 'turnedDownByTown', 'overIndebtedness', 4),
  ended('appointmentHeld', 'leftByPerson', 'withdrew', 6),
  ended('foundEligible', 'leftByPerson', 'piecesNeverGiven', 11),
  ended('foundEligible', 'leftByPerson', 'situationChanged', 2),
  ended('foundEligible', 'leftByPerson', 'delayTooLong', 2),
  ended('foundEligible', 'redirected', 'association', 3),
  ended('foundEligible', 'leftByPerson', 'withdrew', 2),
  ended('fileComplete', 'leftByPerson', 'withdrew', 1),
  ended('decided', 'refusedByLender', 'cannotCarryInstalment', 3),
  ended('decided', 'refusedByLender', 'notTold', 2),
  ended('decided', 'refusedByLender', 'bankIncidents', 1),
  ended('granted', 'leftByPerson', 'withdrewAfterGrant', 1),
  stillOpen('preScreened', 2),
  stillOpen('foundEligible', 2),
  stillOpen('submitted', 1),
  stillOpen('paidOut', 6),
];

const dossiers = fc.nat({ max: 60 });
const furthest = fc.constantFrom(...milestones.filter((milestone) => milestone !== 'repaid'));

const anyEnd = fc
  .tuple(furthest, fc.constantFrom(...endKinds), fc.nat({ max: 50 }), dossiers)
  .map(([after, kind, choice, count]) => {
    const reasons = reasonsByEnd[kind];
    return ended(after, kind, reasons[choice % reasons.length] ?? 'other', count);
  });

/** Up to 40 rows, some of them saying the same. */
export const outcomeCounts: fc.Arbitrary<readonly OutcomeCount[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyEnd },
    { weight: 2, arbitrary: fc.tuple(furthest, dossiers).map(([after, count]) => stillOpen(after, count)) },
    { weight: 1, arbitrary: dossiers.map(finished) },
  ),
  { maxLength: 40 },
);
