import type { Role } from '../access/index.ts';
import type { ActKind } from './event.ts';
import { type Milestone, type Stage, stages } from './milestone.ts';

/**
 * One row of the table of moves: from which stages of an open dossier an act can be recorded (`closed`: of a closed
 * one), the milestone it reaches, and which roles may record it.
 */
type Move = {
  readonly from: readonly (Stage | 'closed')[];
  readonly reaches: Milestone | null;
  readonly roles: readonly Role[];
};

/** A step can be recorded from any stage before it: paper runs ahead of typing, and the steps between are implied. */
const upTo = (last: Stage): readonly Stage[] => stages.slice(0, stages.indexOf(last) + 1);

/** The table of moves: the API accepts what it allows and the screen offers what it allows. */
export const moves: Readonly<Record<ActKind, Move>> = {
  preScreened: { from: ['contact'], reaches: 'preScreened', roles: ['agent'] },
  appointmentGiven: { from: ['contact', 'appointment'], reaches: null, roles: ['agent'] },
  appointmentMissed: { from: ['appointment'], reaches: null, roles: ['agent'] },
  appointmentCancelled: { from: ['appointment'], reaches: null, roles: ['agent'] },
  appointmentHeld: { from: upTo('appointment'), reaches: 'appointmentHeld', roles: ['agent'] },
  foundEligible: { from: upTo('assessment'), reaches: 'foundEligible', roles: ['agent'] },
  clarificationAsked: { from: upTo('assessment'), reaches: null, roles: ['agent'] },
  clarificationGiven: { from: ['assessment'], reaches: null, roles: ['agent'] },
  requestChanged: { from: upTo('dispatch'), reaches: null, roles: ['agent'] },
  piecesAsked: { from: ['collection'], reaches: null, roles: ['agent'] },
  piecesReceived: { from: ['collection'], reaches: null, roles: ['agent'] },
  fileCompleted: { from: upTo('collection'), reaches: 'fileComplete', roles: ['agent'] },
  submitted: { from: upTo('dispatch'), reaches: 'submitted', roles: ['agent'] },
  acknowledged: { from: ['lender'], reaches: null, roles: ['agent'] },
  morePiecesAsked: { from: ['lender'], reaches: null, roles: ['agent'] },
  decisionPutOff: { from: ['lender'], reaches: null, roles: ['agent'] },
  granted: { from: upTo('lender'), reaches: 'granted', roles: ['agent'] },
  refused: { from: upTo('lender'), reaches: 'decided', roles: ['agent'] },
  decisionTold: { from: ['payout', 'repayment', 'closed'], reaches: null, roles: ['agent'] },
  paidOut: { from: upTo('payout'), reaches: 'paidOut', roles: ['agent'] },
  loanRepaid: { from: ['repayment'], reaches: null, roles: ['agent'] },
  interestRefunded: { from: ['repayment'], reaches: 'repaid', roles: ['agent'] },
  closed: { from: stages, reaches: null, roles: ['agent'] },
  reopened: { from: ['closed'], reaches: null, roles: ['agent'] },
};

export const actKinds = Object.keys(moves) as readonly ActKind[];

/** Who may open a dossier by recording a first contact. */
export const rolesOfFirstContact: readonly Role[] = ['frontDesk', 'agent'];
/** Who may take an event out of a history. */
export const rolesOfVoiding: readonly Role[] = ['agent'];
