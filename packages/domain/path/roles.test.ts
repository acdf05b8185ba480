import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../access/index.ts';
import { partialDateOf } from '../calendar/index.ts';
import { type ActKind, type Decision, decide, decideFirstContact, decideVoiding } from './index.ts';
import { asAgent, exampleActs, historyOf, positionOf } from './testing/histories.ts';
import { type Place, walkTo } from './testing/places.ts';
import { readTable } from './testing/table.ts';

/** Written by hand: who may record what. `nobody` is an account without a role. */
const rights = readTable(
  [...Object.values(exampleActs).map(({ kind }) => kind), 'firstContact', 'voiding'] as const,
  ['frontDesk', 'agent', 'head', 'administrator', 'nobody'] as const,
  `
                   frontDesk agent head administrator nobody
firstContact       yes       yes   -    -             -
preScreened        -         yes   -    -             -
appointmentGiven   -         yes   -    -             -
appointmentMissed  -         yes   -    -             -
appointmentCancelled -       yes   -    -             -
appointmentHeld    -         yes   -    -             -
foundEligible      -         yes   -    -             -
clarificationAsked -         yes   -    -             -
clarificationGiven -         yes   -    -             -
requestChanged     -         yes   -    -             -
piecesAsked        -         yes   -    -             -
piecesReceived     -         yes   -    -             -
fileCompleted      -         yes   -    -             -
submitted          -         yes   -    -             -
acknowledged       -         yes   -    -             -
morePiecesAsked    -         yes   -    -             -
decisionPutOff     -         yes   -    -             -
granted            -         yes   -    -             -
refused            -         yes   -    -             -
decisionTold       -         yes   -    -             -
paidOut            -         yes   -    -             -
loanRepaid         -         yes   -    -             -
interestRefunded   -         yes   -    -             -
closed             -         yes   -    -             -
reopened           -         yes   -    -             -
voiding            -         yes   -    -             -
`,
);

const whereAccepted: Readonly<Record<ActKind, Place>> = {
  preScreened: 'contact',
  appointmentGiven: 'appointment',
  appointmentMissed: 'appointmentGiven',
  appointmentCancelled: 'appointmentGiven',
  appointmentHeld: 'appointmentGiven',
  foundEligible: 'assessment',
  clarificationAsked: 'assessment',
  clarificationGiven: 'clarification',
  requestChanged: 'collection',
  piecesAsked: 'collection',
  piecesReceived: 'collection',
  fileCompleted: 'collection',
  submitted: 'dispatch',
  acknowledged: 'lender',
  morePiecesAsked: 'lender',
  decisionPutOff: 'lender',
  granted: 'lender',
  refused: 'lender',
  decisionTold: 'payout',
  paidOut: 'payout',
  loanRepaid: 'repayment',
  interestRefunded: 'interestRefund',
  closed: 'collection',
  reopened: 'closed',
};

const recordedBy = (what: (typeof rights.rows)[number], held: readonly Role[]): Decision => {
  const circumstances = { ...asAgent, roles: held };
  // Nobody cancels once the day of the appointment is over.
  const on = what === 'appointmentCancelled' ? partialDateOf('2016-03-08') : partialDateOf('2017-07-15');
  if (what === 'firstContact') return decideFirstContact(on, circumstances);
  if (what === 'voiding') return decideVoiding(historyOf(walkTo.appointment), 2, circumstances);
  const position = { ...positionOf(walkTo[whereAccepted[what]]), isDecisionToTell: what === 'decisionTold' };
  return decide(position, exampleActs[what], on, circumstances);
};

describe.each(rights.columns)('an account that is %s', (who) => {
  const held = who === 'nobody' ? [] : [who];

  it.each(rights.rows)('is answered on %s as the table says', (what) => {
    const decision = recordedBy(what, held);
    const codes = decision.isAccepted ? [] : decision.refusals.map(({ code }) => code);
    expect(codes).toEqual(rights.cell(what, who) === 'yes' ? [] : ['notYourRole']);
  });
});

describe('several roles in one account', () => {
  it('lets a head who is also an agent record what an agent records', () => {
    expect(recordedBy('granted', ['head', 'agent'])).toEqual({ isAccepted: true });
  });

  it('gives front desk, head and administrator together nothing of an agent', () => {
    const others = roles.filter((role) => role !== 'agent');
    expect(recordedBy('submitted', others)).toEqual({
      isAccepted: false,
      refusals: [{ code: 'notYourRole', roles: ['agent'] }],
    });
  });
});
