import type { ActKind } from '../index.ts';
import { exampleActs } from './histories.ts';
import { places } from './places.ts';
import { readTable } from './table.ts';

const kinds = Object.values(exampleActs).map(({ kind }) => kind);

/**
 * Written by hand: where each act can be recorded.
 * `yes` accepted · `-` not at this stage · `noDate` no appointment was given · `notRepaid` the loan is not repaid yet
 * · `told` no decision is to be told: what telling one does has its own table.
 */
export const acceptance = readTable<ActKind, (typeof places)[number]>(
  kinds,
  places,
  `
                   contact appointment appointmentGiven assessment clarification collection dispatch lender payout repayment interestRefund closed finished
preScreened        yes     -           -                -          -             -          -        -      -      -         -              -      -
appointmentGiven   yes     yes         yes              -          -             -          -        -      -      -         -              -      -
appointmentMissed  -       noDate      yes              -          -             -          -        -      -      -         -              -      -
appointmentCancelled -     noDate      yes              -          -             -          -        -      -      -         -              -      -
appointmentHeld    yes     yes         yes              -          -             -          -        -      -      -         -              -      -
foundEligible      yes     yes         yes              yes        yes           -          -        -      -      -         -              -      -
clarificationAsked yes     yes         yes              yes        yes           -          -        -      -      -         -              -      -
clarificationGiven -       -           -                -          yes           -          -        -      -      -         -              -      -
requestChanged     yes     yes         yes              yes        yes           yes        yes      -      -      -         -              -      -
piecesAsked        -       -           -                -          -             yes        -        -      -      -         -              -      -
piecesReceived     -       -           -                -          -             yes        -        -      -      -         -              -      -
fileCompleted      yes     yes         yes              yes        yes           yes        -        -      -      -         -              -      -
submitted          yes     yes         yes              yes        yes           yes        yes      -      -      -         -              -      -
acknowledged       -       -           -                -          -             -          -        yes    -      -         -              -      -
morePiecesAsked    -       -           -                -          -             -          -        yes    -      -         -              -      -
decisionPutOff     -       -           -                -          -             -          -        yes    -      -         -              -      -
granted            yes     yes         yes              yes        yes           yes        yes      yes    -      -         -              -      -
refused            yes     yes         yes              yes        yes           yes        yes      yes    -      -         -              -      -
decisionTold       -       -           -                -          -             -          -        -      told   told      told           told   -
paidOut            yes     yes         yes              yes        yes           yes        yes      yes    yes    -         -              -      -
loanRepaid         -       -           -                -          -             -          -        -      -      yes       -              -      -
interestRefunded   -       -           -                -          -             -          -        -      -      notRepaid yes            -      -
closed             yes     yes         yes              yes        yes           yes        yes      yes    yes    yes       yes            -      -
reopened           -       -           -                -          -             -          -        -      -      -         -              yes    -
`,
);

/**
 * Written by hand: where each act leads, the first time it is recorded. `same` as before the act.
 * `reopened` depends on the end, `clarificationAsked` on the stage, `decisionTold` on a decision to tell: they have
 * tables of their own.
 */
export const leads = readTable(
  kinds.filter((kind) => kind !== 'reopened' && kind !== 'clarificationAsked' && kind !== 'decisionTold'),
  ['state', 'stage', 'waiting', 'turn', 'furthest'],
  `
                   state    stage       waiting           turn       furthest
preScreened        open     appointment appointmentDate   town       preScreened
appointmentGiven   open     appointment appointment       person     preScreened
appointmentMissed  open     appointment appointmentDate   town       preScreened
appointmentCancelled open   appointment appointmentDate   town       preScreened
appointmentHeld    open     assessment  assessment        town       appointmentHeld
foundEligible      open     collection  pieceList         town       foundEligible
clarificationGiven open     assessment  assessment        town       appointmentHeld
requestChanged     open     same        same              same       same
piecesAsked        open     collection  pieces            person     foundEligible
piecesReceived     open     collection  pieceCheck        town       foundEligible
fileCompleted      open     dispatch    dispatch          town       fileComplete
submitted          open     lender      decision          lender     submitted
acknowledged       open     lender      same              lender     submitted
morePiecesAsked    open     collection  pieces            person     submitted
decisionPutOff     open     lender      postponedDecision lender     submitted
granted            open     payout      payout            lender     granted
refused            closed   lender      -                 -          decided
paidOut            open     repayment   instalments       person     paidOut
loanRepaid         open     repayment   interestRefund    department paidOut
interestRefunded   finished repayment   -                 -          repaid
closed             closed   same        -                 -          same
`,
);
